//! Numbers as .NET's `ToString("R")` writes them in the invariant culture.

/// The shortest text that reads back as the same double: `0.1`, `1E+20`, `1.5E-07`.
pub(crate) fn double(value: f64) -> String {
    if value.is_nan() {
        return "NaN".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "Infinity".into() } else { "-Infinity".into() };
    }
    layout(&format!("{value:e}"), 15)
}

/// The shortest text that reads back as the same float.
pub(crate) fn single(value: f32) -> String {
    if !value.is_finite() {
        return double(f64::from(value));
    }
    layout(&format!("{value:e}"), 7)
}

/// Rust's `1.25e-7` in .NET's layout: plain between 0.0001 and 10^`digits`.
fn layout(scientific: &str, digits: i32) -> String {
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific.to_owned() };
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |m| ("-", m));
    let figures: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    if !(-4..digits).contains(&exponent) {
        let point = if figures.len() > 1 { "." } else { "" };
        let mark = if exponent < 0 { '-' } else { '+' };
        return format!("{sign}{}{point}{}E{mark}{:02}", &figures[..1], &figures[1..], exponent.abs());
    }
    if exponent < 0 {
        return format!("{sign}0.{}{figures}", "0".repeat((-exponent - 1) as usize));
    }
    let whole = exponent as usize + 1;
    if figures.len() <= whole {
        return format!("{sign}{figures}{}", "0".repeat(whole - figures.len()));
    }
    format!("{sign}{}.{}", &figures[..whole], &figures[whole..])
}

#[cfg(test)]
mod tests {
    use super::double;

    #[test]
    fn doubles_are_written_as_in_dotnet() {
        let cases =
            [(0.1, "0.1"), (1e20, "1E+20"), (1e-7, "1E-07"), (2.0, "2"), (1234.5, "1234.5"), (0.00001, "1E-05"), (1e14, "100000000000000")];
        for (value, text) in cases {
            assert_eq!(double(value), text);
        }
        assert_eq!(double(-0.0), "-0");
    }
}
