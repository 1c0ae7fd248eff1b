//! Links from page to page lead somewhere.

use crate::generated::{book, pages};

#[test]
fn every_link_of_the_book_leads_to_a_page() {
    let mut links = 0;
    for (name, text) in pages("") {
        let folder = book().join(&name);
        let folder = folder.parent().expect("a folder");
        for target in text.split("](").skip(1) {
            let target = target.split(')').next().unwrap_or_default();
            let path = target.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") {
                continue;
            }
            links += 1;
            assert!(folder.join(path).exists(), "{name} links to {target}");
        }
    }
    assert!(links > 100, "{links}");
}
