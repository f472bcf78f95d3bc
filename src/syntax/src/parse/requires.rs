//! `#requires` comments: what is wrong with them.

use super::lower::Lowerer;
use crate::Span;

const PARAMETERS: &[&str] = &["shellid", "version", "psedition", "pssnapin", "modules", "assembly", "runasadministrator"];

impl Lowerer<'_> {
    /// Checks the `#requires` lines of the text.
    pub(super) fn check_requires(&mut self) {
        let text = self.text;
        let mut from = 0;
        while let Some(at) = text[from..].find('#').map(|i| from + i) {
            from = at + 1;
            let line_start = text[..at].rfind(['\n', '\r']).map_or(0, |i| i + 1);
            let rest = &text[at + 1..];
            let word = rest.get(.."requires".len()).is_some_and(|w| w.eq_ignore_ascii_case("requires"));
            let alone = rest.get("requires".len()..).is_some_and(|tail| tail.chars().next().is_none_or(char::is_whitespace));
            if word && alone && text[line_start..at].trim().is_empty() {
                let end = rest.find(['\n', '\r']).map_or(text.len(), |i| at + 1 + i);
                self.requires_line(at + 1 + "requires".len(), end);
            }
        }
    }

    fn requires_line(&mut self, start: usize, end: usize) {
        let words = words(&self.text[start..end], start);
        let mut seen: Vec<String> = vec![];
        let mut i = 0;
        while let Some(&span) = words.get(i) {
            let word = self.text[span.start as usize..span.end as usize].to_string();
            let Some(name) = word.strip_prefix('-').map(str::to_ascii_lowercase) else {
                return self.report("ScriptRequiresInvalidFormat", span, FORMAT);
            };
            let value = words.get(i + 1).copied().filter(|v| !self.text[v.start as usize..].starts_with('-'));
            i += 1 + usize::from(value.is_some());
            // A list of modules goes on after a comma.
            while value.is_some() && words.get(i).is_some_and(|w| self.before_is_comma(w.start as usize)) {
                i += 1;
            }
            if seen.contains(&name) {
                let message = format!(
                    "Cannot bind parameter because parameter '{name}' is specified more than once. To provide multiple values to \
                     parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\"."
                );
                return self.report("ParameterAlreadyBound", span, message);
            }
            if !self.requires_parameter(span, &name, value) {
                return;
            }
            seen.push(name);
        }
    }

    fn before_is_comma(&self, at: usize) -> bool {
        self.text[..at].trim_end().ends_with(',')
    }

    fn requires_parameter(&mut self, span: Span, name: &str, value: Option<Span>) -> bool {
        let known = PARAMETERS.iter().any(|p| p.starts_with(name));
        if name == "runasadministrator" {
            if let Some(value) = value {
                let whole = Span { start: span.start, end: value.start.saturating_sub(1).max(span.end) };
                self.report("ParameterCannotHaveArgument", whole, format!("Parameter {name} cannot have an argument."));
                return false;
            }
            return true;
        }
        let Some(value) = value.filter(|_| known) else {
            self.report("ParameterRequiresArgument", span, format!("Parameter {name} requires an argument."));
            return false;
        };
        let text = self.text[value.start as usize..value.end as usize].trim_matches(['"', '\'']);
        let version = text.split('.').count() <= 4 && text.split('.').all(|part| part.parse::<u32>().is_ok());
        let edition = text.eq_ignore_ascii_case("Core") || text.eq_ignore_ascii_case("Desktop");
        if name == "version" && !version {
            let message = "The argument for the Version parameter is not valid. Specify a valid PowerShell version, in the format \
                           major.minor version.";
            self.report("RequiresVersionInvalid", value, message);
            return false;
        }
        if name == "psedition" && !edition {
            let message = "The argument for the psedition parameter is not valid. Specify a valid PowerShell edition.";
            self.report("RequiresPSEditionInvalid", value, message);
            return false;
        }
        true
    }
}

/// The words of a line; brackets and quotes hold a word together.
fn words(line: &str, start: usize) -> Vec<Span> {
    let mut words = vec![];
    let (mut begin, mut depth) = (None, 0);
    for (i, c) in line.char_indices().chain([(line.len(), ' ')]) {
        match c {
            '{' | '(' => depth += 1,
            '}' | ')' => depth -= 1,
            _ => {}
        }
        if (c.is_whitespace() && depth <= 0) || i == line.len() {
            if let Some(begin) = begin.take() {
                words.push(Span::new(start + begin, start + i));
            }
        } else if begin.is_none() {
            begin = Some(i);
        }
    }
    words
}

const FORMAT: &str = "Cannot process the #requires statement because it is not in the correct format.\n\
The #requires statement must be in one of the following formats:\n \"#requires -shellid <shellID>\"\n \
\"#requires -version <major.minor>\"\n \"#requires -psedition <edition>\"\n \
\"#requires -pssnapin <psSnapInName> [-version <major.minor>]\"\n \"#requires -modules <ModuleSpecification>\"\n \
\"#requires -runasadministrator\"";
