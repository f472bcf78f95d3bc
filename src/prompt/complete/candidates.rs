//! The proposals for a context.

use super::quote::quoted;
use super::{Argument, Candidate, Completion, Context, Facts};

/// What may stand in the context.
pub(super) fn find(context: Context, facts: &mut dyn Facts) -> Completion {
    match context {
        Context::Nothing => Completion { start: 0, candidates: Vec::new() },
        Context::Command { start, word } => Completion { start, candidates: commands(&word, facts) },
        Context::Parameter { start, word, command, given } => Completion { start, candidates: parameters(&word, &command, &given, facts) },
        Context::Value { start, word, quote, command, argument } => {
            Completion { start, candidates: values(&word, quote, &command, &argument, facts) }
        }
        Context::Variable { start, word, sigil } => Completion { start, candidates: variables(&word, sigil, facts) },
        Context::Member { start, word, expression, of_type } => {
            Completion { start, candidates: plain(facts.members(&expression, of_type), &word) }
        }
        Context::Type { start, word } => Completion { start, candidates: plain(facts.types(&word), &word) },
    }
}

fn commands(word: &str, facts: &mut dyn Facts) -> Vec<Candidate> {
    if word.contains(['/', '\\']) || word.starts_with(['.', '~']) {
        return paths(word, None, facts);
    }
    plain(facts.commands(word), word)
}

fn parameters(word: &str, command: &str, given: &[String], facts: &mut dyn Facts) -> Vec<Candidate> {
    let all = facts.parameters(command);
    let free = all.into_iter().filter(|p| !given.iter().any(|g| g.eq_ignore_ascii_case(p)) && begins(p, word));
    free.map(|p| Candidate { text: format!("-{p}"), shown: p }).collect()
}

fn values(word: &str, quote: Option<char>, command: &str, argument: &Argument, facts: &mut dyn Facts) -> Vec<Candidate> {
    let known = if command.is_empty() { Vec::new() } else { facts.values(command, argument) };
    let fitting: Vec<Candidate> =
        known.into_iter().filter(|v| begins(v, word)).map(|v| Candidate { text: quoted(&v, quote), shown: v }).collect();
    if fitting.is_empty() { paths(word, quote, facts) } else { fitting }
}

fn paths(word: &str, quote: Option<char>, facts: &mut dyn Facts) -> Vec<Candidate> {
    let name = |path: &str| {
        let trimmed = path.trim_end_matches('/');
        path[trimmed.rfind('/').map_or(0, |at| at + 1)..].to_string()
    };
    facts.paths(word).into_iter().map(|p| Candidate { text: quoted(&p, quote), shown: name(&p) }).collect()
}

fn variables(word: &str, sigil: &str, facts: &mut dyn Facts) -> Vec<Candidate> {
    let fitting = facts.variables().into_iter().filter(|v| begins(v, word));
    let text = |name: &str| match sigil {
        "@" => format!("@{name}"),
        _ if sigil == "${" || !name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '?' || c == '^' || c == '$') => {
            format!("${{{name}}}")
        }
        _ => format!("${name}"),
    };
    fitting.map(|v| Candidate { text: text(&v), shown: v }).collect()
}

fn plain(names: Vec<String>, word: &str) -> Vec<Candidate> {
    names.into_iter().filter(|n| begins(n, word)).map(|n| Candidate { text: n.clone(), shown: n }).collect()
}

/// Whether a name begins with what was typed, in any case; `*` stands for anything.
pub(super) fn begins(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.to_lowercase(), typed.to_lowercase());
    if !typed.contains('*') {
        return name.starts_with(&typed);
    }
    let mut parts = typed.split('*');
    let Some(mut rest) = name.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}
