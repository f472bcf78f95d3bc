//! The text of a page of help, laid out as PowerShell does it: sections with an indent, each with blank lines behind.

use super::comment_help::CommentHelp;
use super::help::Row;

/// How much of a page is shown.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Much {
    /// Synopsis, syntax, description
    Brief,
    /// Parameters and examples, too
    Detailed,
    /// Everything
    Full,
    /// Synopsis and examples
    Examples,
}

/// What a page is made of.
pub(super) struct Page<'a> {
    /// The command's name, of a script its path
    pub name: &'a str,
    /// `.SYNOPSIS`
    pub synopsis: &'a str,
    /// The ways to call it
    pub lines: &'a [String],
    /// The comment
    pub help: &'a CommentHelp,
    /// The parameters
    pub parameters: &'a [Row],
    /// How much is shown
    pub much: Much,
}

const INDENT: &str = "    ";

/// Lines of a page being written.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn title(&mut self, title: &str) {
        self.0.push(title.to_owned());
    }

    fn indented(&mut self, depth: usize, text: &str) {
        self.0.extend(text.lines().map(|line| format!("{}{line}", INDENT.repeat(depth))));
    }

    /// Lines of nothing but the indent.
    fn blank(&mut self, depth: usize, count: usize) {
        self.0.extend(std::iter::repeat_n(INDENT.repeat(depth), count));
    }

    fn empty(&mut self) {
        self.0.push(String::new());
    }
}

/// The text of a page.
pub(super) fn text(page: &Page) -> String {
    let mut out = Lines::default();
    out.title("NAME");
    out.indented(1, page.name);
    out.blank(1, 1);
    out.title("SYNOPSIS");
    out.indented(1, page.synopsis.trim());
    out.blank(1, 2);
    if page.much == Much::Examples {
        examples(page, &mut out);
    } else {
        body(page, &mut out);
    }
    out.empty();
    out.0.join("\n")
}

fn body(page: &Page, out: &mut Lines) {
    out.title("SYNTAX");
    for line in page.lines {
        out.indented(1, line);
        out.blank(1, 1);
    }
    out.blank(1, 1);
    out.title("DESCRIPTION");
    out.indented(1, &page.help.description);
    out.blank(1, 1);
    out.empty();
    if page.much == Much::Brief {
        links(page, out);
        remarks(page, out);
        return;
    }
    out.title("PARAMETERS");
    for row in page.parameters {
        out.indented(1, &parameter_text(row, page.much == Much::Full));
        out.blank(1, 1);
    }
    if page.much == Much::Full {
        for (title, text) in [("INPUTS", &page.help.inputs), ("OUTPUTS", &page.help.outputs), ("NOTES", &page.help.notes)] {
            out.title(title);
            out.indented(1, text);
            out.blank(1, 1);
        }
    }
    examples(page, out);
    if page.much == Much::Full {
        out.empty();
        links(page, out);
    } else {
        remarks(page, out);
    }
}

fn links(page: &Page, out: &mut Lines) {
    out.title("RELATED LINKS");
    for link in &page.help.links {
        out.indented(1, link);
    }
    out.empty();
}

fn remarks(page: &Page, out: &mut Lines) {
    out.title("REMARKS");
    let name = page.name;
    for (what, switch) in [("To see the examples", "Examples"), ("For more information", "Detailed"), ("For technical information", "Full")]
    {
        out.indented(1, &format!("{what}, type: \"Get-Help {name} -{switch}\""));
    }
}

fn examples(page: &Page, out: &mut Lines) {
    for (index, example) in page.help.examples.iter().enumerate() {
        out.indented(1, &example_title(index));
        out.blank(1, 1);
        let (code, remarks) = example_parts(example);
        out.indented(1, &format!("PS > {code}"));
        out.blank(1, 1);
        out.indented(1, &remarks);
        out.blank(1, 5);
    }
}

/// The line above an example, by its place from 0.
pub(super) fn example_title(index: usize) -> String {
    let dashes = "-".repeat(26);
    format!("{dashes} EXAMPLE {} {dashes}", index + 1)
}

/// The code and the remarks of an example; `PS C:\>` before the code is left out.
pub(super) fn example_parts(text: &str) -> (String, String) {
    let (code, remarks) = text.split_once("\n\n").unwrap_or((text, ""));
    let bare = match code.split_once('>') {
        Some((prompt, rest)) if is_prompt(prompt) => rest.trim_start_matches(' '),
        _ => code,
    };
    (bare.to_owned(), remarks.trim().to_owned())
}

/// Whether what stands before a `>` is a prompt: `PS`, `PS /home`, `C:\`.
fn is_prompt(text: &str) -> bool {
    let text = text.trim();
    text.eq_ignore_ascii_case("PS") || text.starts_with("PS ") && !text.contains('\n') || text.len() == 3 && text.ends_with(":\\")
}

/// A parameter with what it is for, and its facts.
pub(super) fn parameter_text(row: &Row, facts: bool) -> String {
    let mut lines = vec![row.head.clone()];
    lines.extend(row.text.lines().map(|l| format!("    {l}")));
    lines.push("    ".to_owned());
    if facts {
        lines.extend(row.facts.iter().map(|(name, value)| format!("    {name:<28} {value}").trim_end().to_owned()));
    }
    lines.join("\n")
}
