//! Script files come in many encodings.

use encoding_rs::{UTF_16BE, UTF_16LE};

/// The text of a file: by its byte order mark, else UTF-8, else UTF-16 when every other byte is null, else UTF-8 with marks for what is none.
pub fn decode(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return String::from_utf8_lossy(rest).into_owned();
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return UTF_16LE.decode_without_bom_handling(rest).0.into_owned();
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return UTF_16BE.decode_without_bom_handling(rest).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if !looks_wide(bytes) => text.to_owned(),
        _ if looks_wide(bytes) => UTF_16LE.decode_without_bom_handling(bytes).0.into_owned(),
        // PowerShell 7 takes no code page either: what is no UTF-8 becomes U+FFFD.
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// UTF-16 without a mark: most odd bytes are null.
fn looks_wide(bytes: &[u8]) -> bool {
    let odd = bytes.iter().skip(1).step_by(2).take(64);
    let (count, nulls) = odd.fold((0, 0), |(c, n), b| (c + 1, n + usize::from(*b == 0)));
    count >= 4 && nulls * 10 >= count * 9
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(decode("\u{feff}é".as_bytes()), "é");
        assert_eq!(decode(&[0xFF, 0xFE, b'a', 0]), "a");
        assert_eq!(decode(&[b'c', 0xE9]), "c\u{fffd}");
    }
}
