use proptest::prelude::*;

use super::*;

fn source(bytes: &[u8]) -> Source {
    Source::new("report.csv", Box::new(bytes.to_vec()), None)
}

fn detected(bytes: &[u8]) -> String {
    source(bytes).encoding().name()
}

#[test]
fn plain_text_is_utf8_and_keeps_its_bytes() {
    let source = source("loan_id,name\n1,Peña\n".as_bytes());
    assert_eq!(source.encoding(), Encoding::Utf8);
    assert_eq!(source.first_not_utf8(), None);
    assert_eq!(source.disk_offset(15), Some(15));
}

#[test]
fn accented_names_of_old_systems_are_recognised() {
    assert_eq!(detected(b"1,Pe\xf1a\n"), "windows-1252");
    assert_eq!(detected(b"1,Pe\xa4a\n2,Jos\x82\n"), "cp850");
    assert_eq!(detected(b"1,Pe\x96a\n2,Jos\x8e\n"), "macintosh");
    assert_eq!(
        detected(b"1,\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\n2,\xea\xee\xec\xef\xe0\xed\xe8\xff\n"),
        "windows-1251"
    );
}

#[test]
fn a_mark_before_text_that_is_not_utf8_is_one_character() {
    let bytes = b"\xef\xbb\xbf\x801";
    for told in [None, Some(Encoding::WINDOWS_1252)] {
        let source = Source::new("report.csv", Box::new(bytes.to_vec()), told);
        assert_eq!(source.text(), "\u{feff}€1".as_bytes());
        assert_eq!(source.bom(), Some(Span::new(0, 3)));
        assert_eq!(source.first_not_utf8(), Some(Span::new(3, 6)));
        assert_eq!(source.disk_offset(6), Some(4));
    }
}

#[test]
fn a_lone_euro_byte_is_windows_1252() {
    let source = source(b"1,25 \x80\n");
    assert_eq!(source.encoding(), Encoding::WINDOWS_1252);
    assert_eq!(
        source.slice(source.first_not_utf8().expect("not UTF-8")),
        "€"
    );
}

#[test]
fn utf16_is_recognised_with_and_without_its_mark() {
    let units: Vec<u8> = "loan_id,amount\n88001,25.00\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(detected(&units), "utf-16le");
    let marked = [b"\xff\xfe".as_slice(), &units].concat();
    let source = source(&marked);
    assert_eq!(source.encoding(), Encoding::Utf16Le);
    assert_eq!(source.bom(), Some(Span::new(0, 3)));
    assert_eq!(source.disk_offset(3), Some(2));
    assert_eq!(source.position(3), Position { line: 1, column: 1 });
}

#[test]
fn one_bad_name_does_not_spoil_the_good_ones() {
    let source = source(b"Pe\xc3\xb1a,Nu\xc3\xb1ez,Jos\xe9");
    assert_eq!(String::from_utf8_lossy(source.text()), "Peña,Nuñez,José");
    assert_eq!(source.disk_offset(to_u32(source.text().len())), Some(17));
}

#[test]
fn every_line_end_counts_once() {
    let source = source(b"a\nb\r\nc\rd");
    let at = |offset| (source.position(offset).line, source.position(offset).column);
    assert_eq!(
        [at(0), at(2), at(5), at(7)],
        [(1, 1), (2, 1), (3, 1), (4, 1)]
    );
    assert_eq!(source.line_around(2), Span::new(2, 3));
}

#[test]
fn a_character_is_taken_whole() {
    let source = source("aé€".as_bytes());
    assert_eq!(source.character_at(0), Span::new(0, 1));
    assert_eq!(source.character_at(1), Span::new(1, 3));
    assert_eq!(source.character_at(3), Span::new(3, 6));
    assert_eq!(source.character_at(6), Span::at(6));
}

#[test]
fn rows_go_with_the_line_end_after_them() {
    let source = source(b"a\nb\r\nc\rd");
    let gone = |start, end| source.with_line_end(Span::new(start, end));
    assert_eq!(gone(0, 1), Span::new(0, 2));
    assert_eq!(gone(2, 3), Span::new(2, 5));
    assert_eq!(gone(5, 6), Span::new(5, 7));
    assert_eq!(gone(7, 8), Span::new(7, 8));
}

fn naive_position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).expect("a character border");
    let unified = before.replace("\r\n", "\n");
    let lone = unified.replace('\r', "\n");
    let cut_in_crlf = before.ends_with('\r') && text[offset..].starts_with('\n');
    let lone = if cut_in_crlf {
        lone.strip_suffix('\n').expect("it ends so").to_owned() + "\r"
    } else {
        lone
    };
    let number = lone.matches('\n').count() + 1;
    (
        number,
        lone.rsplit('\n')
            .next()
            .map_or(0, |last| last.chars().count())
            + 1,
    )
}

proptest! {
    #[test]
    fn positions_agree_with_counting_by_hand(text in "(\\PC|[\n\r,ñ]){0,40}", stretch in 0usize..3, at in 0usize..200) {
        let text = format!("{}{}", "x\n".repeat(stretch * 2050), text);
        let offset = text.char_indices().map(|(index, _)| index).rev().nth(at % (text.chars().count() + 1)).unwrap_or(0);
        let source = source(text.as_bytes());
        let position = source.position(to_u32(offset));
        prop_assert_eq!((position.line as usize, position.column as usize), naive_position(&text, offset));
    }

    #[test]
    fn any_bytes_are_some_text_and_places_lead_back(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let source = source(&bytes);
        let text = std::str::from_utf8(source.text()).expect("decoded text is UTF-8");
        let mut last = 0;
        for (offset, _) in text.char_indices().skip(1) {
            let disk = source.disk_offset(to_u32(offset)).unwrap();
            prop_assert!(disk > last && disk <= bytes.len() as u64);
            last = disk;
        }
        prop_assert_eq!(source.disk_offset(to_u32(text.len())), Some(bytes.len() as u64));
    }

    #[test]
    fn decoding_agrees_with_encoding_rs(mut bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        bytes.truncate(bytes.len() & !1);
        for encoding in [encoding_rs::WINDOWS_1252, encoding_rs::MACINTOSH, encoding_rs::UTF_16LE] {
            let told = Encoding::from_name(encoding.name());
            let source = Source::new("x", Box::new(bytes.clone()), told);
            let (expected, _) = encoding.decode_without_bom_handling(&bytes);
            prop_assert_eq!(String::from_utf8_lossy(source.text()), expected);
        }
    }
}
