//! Help in comments: finding the comment of a function or script, and reading its dot-keywords.

/// What a help comment says.
#[derive(Debug, Default)]
pub(super) struct CommentHelp {
    /// `.SYNOPSIS`
    pub synopsis: String,
    /// `.DESCRIPTION`
    pub description: String,
    /// `.PARAMETER name`
    pub parameters: Vec<(String, String)>,
    /// `.EXAMPLE`
    pub examples: Vec<String>,
    /// `.NOTES`
    pub notes: String,
    /// `.LINK`
    pub links: Vec<String>,
    /// `.INPUTS`
    pub inputs: String,
    /// `.OUTPUTS`
    pub outputs: String,
}

/// The help of a function: in its body at the start or the end, or directly above it. `from` and `body` are byte offsets of
/// the function and of what stands between its braces.
pub(super) fn of_function(text: &str, from: usize, body: (usize, usize)) -> Option<CommentHelp> {
    let inside = text.get(body.0..body.1).unwrap_or_default();
    let first = leading(inside);
    read(&first).or_else(|| read(&trailing(inside))).or_else(|| read(&above(text.get(..from).unwrap_or_default())))
}

/// The help of a script: at its start or end.
pub(super) fn of_script(text: &str) -> Option<CommentHelp> {
    read(&leading(text)).or_else(|| read(&trailing(text)))
}

/// The comment at the start of a text: blocks and lines that follow each other, without the `#`.
fn leading(text: &str) -> String {
    let mut rest = text.trim_start();
    let mut comment = String::new();
    loop {
        if let Some(block) = rest.strip_prefix("<#") {
            let Some(end) = block.find("#>") else { return comment };
            if has_keyword(&comment) {
                return comment;
            }
            comment = block[..end].to_owned();
            rest = block[end + 2..].trim_start();
        } else if let Some(line) = rest.strip_prefix('#') {
            let end = line.find('\n').unwrap_or(line.len());
            comment.push_str(&line[..end]);
            comment.push('\n');
            let after = line.get(end + 1..).unwrap_or_default();
            let blank = after.trim_start_matches([' ', '\t']).starts_with(['\n', '\r']);
            if blank && has_keyword(&comment) {
                return comment;
            }
            if blank {
                comment.clear();
            }
            rest = after.trim_start();
        } else {
            return comment;
        }
    }
}

/// The comment at the end of a text.
fn trailing(text: &str) -> String {
    let text = text.trim_end();
    if let Some(inner) = text.strip_suffix("#>") {
        return inner.rfind("<#").map(|at| inner[at + 2..].to_owned()).unwrap_or_default();
    }
    lines_at_end(text)
}

/// The comment directly above: at most one blank line between.
fn above(text: &str) -> String {
    let trimmed = text.trim_end_matches([' ', '\t']);
    let trimmed = trimmed.strip_suffix('\n').unwrap_or(trimmed).trim_end_matches(['\r', ' ', '\t']);
    let trimmed = trimmed.strip_suffix('\n').unwrap_or(trimmed).trim_end_matches(['\r', ' ', '\t']);
    if let Some(inner) = trimmed.strip_suffix("#>") {
        return inner.rfind("<#").map(|at| inner[at + 2..].to_owned()).unwrap_or_default();
    }
    lines_at_end(trimmed)
}

fn lines_at_end(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().rev().map(str::trim).take_while(|l| l.starts_with('#')).map(|l| &l[1..]).collect();
    lines.reverse();
    lines.join("\n")
}

fn has_keyword(comment: &str) -> bool {
    comment.lines().any(|line| keyword(line).is_some())
}

/// The dot-keyword of a line, and what follows it.
fn keyword(line: &str) -> Option<(String, &str)> {
    let line = line.trim();
    let word = line.strip_prefix('.')?;
    let (name, rest) = word.split_once(char::is_whitespace).unwrap_or((word, ""));
    let known = [
        "SYNOPSIS",
        "DESCRIPTION",
        "PARAMETER",
        "EXAMPLE",
        "NOTES",
        "LINK",
        "INPUTS",
        "OUTPUTS",
        "COMPONENT",
        "ROLE",
        "FUNCTIONALITY",
        "FORWARDHELPTARGETNAME",
        "FORWARDHELPCATEGORY",
        "REMOTEHELPRUNSPACE",
        "EXTERNALHELP",
    ];
    let name = name.to_ascii_uppercase();
    known.contains(&name.as_str()).then(|| (name, rest.trim()))
}

/// Reads a comment; none when it has no dot-keyword.
fn read(comment: &str) -> Option<CommentHelp> {
    if !has_keyword(comment) {
        return None;
    }
    let mut help = CommentHelp::default();
    let mut section: Option<(String, String)> = None;
    let mut lines: Vec<&str> = Vec::new();
    for line in comment.lines() {
        match keyword(line) {
            Some((name, rest)) => {
                close(&mut help, section.take(), &lines);
                lines.clear();
                section = Some((name, rest.to_owned()));
            }
            None => lines.push(line),
        }
    }
    close(&mut help, section, &lines);
    Some(help)
}

fn close(help: &mut CommentHelp, section: Option<(String, String)>, lines: &[&str]) {
    let Some((name, rest)) = section else { return };
    let text = dedent(lines);
    match name.as_str() {
        "SYNOPSIS" => help.synopsis = text,
        "DESCRIPTION" => help.description = text,
        "PARAMETER" => help.parameters.push((rest, text)),
        "EXAMPLE" => help.examples.push(text),
        "NOTES" => help.notes = text,
        "LINK" => help.links.push(text),
        "INPUTS" => help.inputs = text,
        "OUTPUTS" => help.outputs = text,
        _ => {}
    }
}

/// Lines without the blanks that all of them begin with, and without empty ones at both ends.
fn dedent(lines: &[&str]) -> String {
    let indent = lines.iter().filter(|l| !l.trim().is_empty()).map(|l| l.len() - l.trim_start().len()).min().unwrap_or(0);
    let lines: Vec<&str> = lines.iter().map(|l| l.get(indent..).unwrap_or_default().trim_end()).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{of_function, of_script};

    #[test]
    fn help_is_found_in_and_above_functions() {
        let text = "# .SYNOPSIS\n# Adds.\n# .NOTES\n# One.\nfunction f { 1 }";
        let at = text.find("function").expect("there is one");
        let help = of_function(text, at, (text.len() - 3, text.len() - 1)).expect("above");
        assert_eq!((help.synopsis.as_str(), help.notes.as_str()), ("Adds.", "One."));
        let text = "<#\n.SYNOPSIS\nTop.\n.EXAMPLE\nf 1\nOne.\n.EXAMPLE\nf 2\n#>\nparam()";
        assert_eq!(of_script(text).expect("at the top").examples, ["f 1\nOne.", "f 2"]);
        assert!(of_script("# plain\n1").is_none());
    }
}
