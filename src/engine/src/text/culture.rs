//! What the cultures that we know write differently.

/// How a culture writes numbers.
pub struct NumberFormat {
    /// The culture's name; empty for the invariant one
    pub name: &'static str,
    /// `.`
    pub decimal: &'static str,
    /// `,`
    pub group: &'static str,
    /// The currency sign
    pub currency: &'static str,
    /// Digits after the point in `N` without a number
    pub number_digits: usize,
    /// Digits after the point in `P` without a number
    pub percent_digits: usize,
    /// Positive and negative percent, `n` for the number
    pub percent: [&'static str; 2],
    /// Positive and negative currency, `n` for the number, `$` for the sign
    pub money: [&'static str; 2],
}

/// The invariant culture.
pub static INVARIANT: NumberFormat = NumberFormat {
    name: "",
    decimal: ".",
    group: ",",
    currency: "\u{a4}",
    number_digits: 2,
    percent_digits: 2,
    percent: ["n %", "-n %"],
    money: ["$n", "($n)"],
};

/// `en-US`
pub static EN_US: NumberFormat = NumberFormat {
    name: "en-US",
    decimal: ".",
    group: ",",
    currency: "$",
    number_digits: 3,
    percent_digits: 3,
    percent: ["n%", "-n%"],
    money: ["$n", "-$n"],
};

/// `de-DE`
pub static DE_DE: NumberFormat = NumberFormat {
    name: "de-DE",
    decimal: ",",
    group: ".",
    currency: "\u{20ac}",
    number_digits: 3,
    percent_digits: 3,
    percent: ["n\u{a0}%", "-n\u{a0}%"],
    money: ["n\u{a0}$", "-n\u{a0}$"],
};

/// `fr-FR`
pub static FR_FR: NumberFormat = NumberFormat {
    name: "fr-FR",
    decimal: ",",
    group: "\u{202f}",
    currency: "\u{20ac}",
    number_digits: 3,
    percent_digits: 3,
    percent: ["n\u{a0}%", "-n\u{a0}%"],
    money: ["n\u{a0}$", "-n\u{a0}$"],
};

/// The number format of a culture by name; unknown ones write as the invariant.
pub fn number_format(name: &str) -> &'static NumberFormat {
    match name.to_ascii_lowercase().as_str() {
        "en-us" | "en" | "en-gb" => &EN_US,
        "de-de" | "de" => &DE_DE,
        "fr-fr" | "fr" => &FR_FR,
        _ => &INVARIANT,
    }
}
