//! What the page may do: show its own style sheet and run its own script, each known by its hash, and nothing else.

use sha2::{Digest, Sha256};

/// The style sheet, as it stands in the page.
pub(super) const STYLE: &str = include_str!("../../../templates/html/report.css");

/// The script, as it stands in the page, which is complete without it.
pub(super) const SCRIPT: &str = include_str!("../../../templates/html/report.js");

/// The content security policy.
pub(super) fn policy() -> String {
    let (style, script) = (hash(STYLE), hash(SCRIPT));
    format!(
        "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'"
    )
}

/// The hash of an element's text, as policies name it.
fn hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let padded = [0, 1, 2].map(|index| group.get(index).copied().unwrap_or_default());
        let bits = u32::from_be_bytes([0, padded[0], padded[1], padded[2]]);
        for index in 0..4 {
            let sign = SIGNS.get((bits >> (18 - 6 * index) & 63) as usize);
            let sign = sign.filter(|_| index <= group.len());
            text.push(sign.map_or('=', |sign| char::from(*sign)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn bytes_become_base64_with_its_padding() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("\u{7f}\u{7f}", "f38="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
