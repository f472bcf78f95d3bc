//! The cultures that can be asked for by name.

/// What is told of a culture.
pub(super) struct Facts {
    pub(super) name: &'static str,
    pub(super) english: &'static str,
    pub(super) native: &'static str,
    pub(super) lcid: i32,
    pub(super) three: &'static str,
}

macro_rules! cultures {
    ($($name:literal $lcid:literal $three:literal $english:literal $native:literal),* $(,)?) => {
        &[$(Facts { name: $name, english: $english, native: $native, lcid: $lcid, three: $three }),*]
    };
}

/// The table; the invariant culture first.
pub(super) static CULTURES: &[Facts] = cultures![
    "" 127 "ivl" "Invariant Language (Invariant Country)" "Invariant Language (Invariant Country)",
    "en-US" 1033 "eng" "English (United States)" "English (United States)",
    "en-GB" 2057 "eng" "English (United Kingdom)" "English (United Kingdom)",
    "en" 9 "eng" "English" "English",
    "de-DE" 1031 "deu" "German (Germany)" "Deutsch (Deutschland)",
    "de" 7 "deu" "German" "Deutsch",
    "fr-FR" 1036 "fra" "French (France)" "fran\u{e7}ais (France)",
    "fr" 12 "fra" "French" "fran\u{e7}ais",
    "es-ES" 3082 "spa" "Spanish (Spain)" "espa\u{f1}ol (Espa\u{f1}a)",
    "es" 10 "spa" "Spanish" "espa\u{f1}ol",
    "it-IT" 1040 "ita" "Italian (Italy)" "italiano (Italia)",
    "nl-NL" 1043 "nld" "Dutch (Netherlands)" "Nederlands (Nederland)",
    "pt-BR" 1046 "por" "Portuguese (Brazil)" "portugu\u{ea}s (Brasil)",
    "pl-PL" 1045 "pol" "Polish (Poland)" "polski (Polska)",
    "sv-SE" 1053 "swe" "Swedish (Sweden)" "svenska (Sverige)",
    "tr-TR" 1055 "tur" "Turkish (T\u{fc}rkiye)" "T\u{fc}rk\u{e7}e (T\u{fc}rkiye)",
    "ru-RU" 1049 "rus" "Russian (Russia)" "\u{440}\u{443}\u{441}\u{441}\u{43a}\u{438}\u{439} (\u{420}\u{43e}\u{441}\u{441}\u{438}\u{44f})",
    "ja-JP" 1041 "jpn" "Japanese (Japan)" "\u{65e5}\u{672c}\u{8a9e} (\u{65e5}\u{672c})",
    "zh-CN" 2052 "zho" "Chinese (Simplified, China)" "\u{4e2d}\u{6587}\u{ff08}\u{4e2d}\u{56fd}\u{ff09}",
];

/// A culture by name.
pub(super) fn find(name: &str) -> Option<&'static Facts> {
    CULTURES.iter().find(|f| f.name.eq_ignore_ascii_case(name))
}

/// A culture by number.
pub(super) fn by_lcid(lcid: i64) -> Option<&'static Facts> {
    CULTURES.iter().find(|f| i64::from(f.lcid) == lcid)
}
