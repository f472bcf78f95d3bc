//! The views of known types: `views.txt`, read when the first object of a type is shown.

use super::layout::Align;
use engine::Name;
use std::cell::OnceCell;

/// What a view makes of objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rows
    Table,
    /// Labels and values
    List,
    /// One text each
    Wide,
}

/// A column or field of a view.
#[derive(Debug)]
pub struct Field {
    /// What it is called.
    pub label: String,
    /// Where its value comes from.
    pub source: FieldSource,
    /// Its cells, 0 for as many as there are.
    pub width: usize,
    /// How it stands; none to follow the value of the first object.
    pub align: Option<Align>,
    /// Whether the label is the name of the property.
    pub is_property: bool,
}

/// Where the value of a field comes from.
#[derive(Debug)]
pub enum FieldSource {
    /// A property, or one of a property
    Path(Vec<Name>),
    /// A computation of `computed.rs`, by name
    Computed(&'static str),
}

/// A view.
#[derive(Debug)]
pub struct View {
    /// What it makes.
    pub kind: Kind,
    /// The types it is for.
    pub types: Vec<&'static str>,
    /// Whether cells wrap.
    pub wrap: bool,
    /// Whether rows are measured first.
    pub autosize: bool,
    /// What objects are grouped by.
    pub group: Option<Field>,
    /// The columns or fields.
    pub fields: Vec<Field>,
    /// Other fields for some of the types.
    pub variants: Vec<(Vec<&'static str>, Vec<Field>)>,
}

thread_local! {
    static VIEWS: OnceCell<&'static [View]> = const { OnceCell::new() };
}

/// All views in order.
pub fn all() -> &'static [View] {
    VIEWS.with(|views| *views.get_or_init(|| Box::leak(parse(include_str!("views.txt")).into_boxed_slice())))
}

/// The view for an object of these types (nearest first), of a kind where one is asked for.
pub fn find(type_names: &[engine::Str], kind: Option<Kind>) -> Option<&'static View> {
    let fits = |view: &&View, name: &str| kind.is_none_or(|k| k == view.kind) && view.types.iter().any(|t| t.eq_ignore_ascii_case(name));
    type_names.iter().find_map(|name| all().iter().find(|view| fits(view, name)))
}

impl View {
    /// Whether an object of these types can go on in a sequence of this view.
    pub fn applies_to(&self, type_names: &[engine::Str]) -> bool {
        type_names.iter().any(|name| self.types.iter().any(|t| t.eq_ignore_ascii_case(name)))
    }

    /// The fields for an object of these types.
    pub fn fields_for(&self, type_names: &[engine::Str]) -> &[Field] {
        let named = |types: &[&str]| types.iter().any(|t| type_names.iter().any(|n| n.eq_ignore_ascii_case(t)));
        self.variants.iter().find(|(types, _)| named(types)).map_or(&self.fields, |(_, fields)| fields)
    }
}

fn parse(text: &'static str) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => views.push(parse_head(line)),
            Some(body) => {
                let Some(view) = views.last_mut() else { continue };
                match body.strip_prefix('@').and_then(|b| b.split_once(' ')) {
                    Some((types, fields)) => view.variants.push((types.split(',').collect(), parse_fields(fields))),
                    None => view.fields = parse_fields(body),
                }
            }
        }
    }
    views
}

fn parse_head(line: &'static str) -> View {
    let mut view =
        View { kind: Kind::Table, types: Vec::new(), wrap: false, autosize: false, group: None, fields: Vec::new(), variants: Vec::new() };
    for word in line.split(' ') {
        match word {
            "table" => view.kind = Kind::Table,
            "list" => view.kind = Kind::List,
            "wide" => view.kind = Kind::Wide,
            "wrap" => view.wrap = true,
            "autosize" => view.autosize = true,
            _ => match word.strip_prefix("group=") {
                Some(group) => view.group = Some(parse_field(group)),
                None => view.types = word.split(',').collect(),
            },
        }
    }
    view
}

fn parse_fields(text: &'static str) -> Vec<Field> {
    text.split("; ").map(parse_field).collect()
}

fn parse_field(text: &'static str) -> Field {
    let (label, rest) = match text.rsplit_once('=') {
        Some((label, rest)) => (Some(label), rest),
        None => (None, text),
    };
    let (source, shape) = match rest.find('}') {
        Some(end) => (&rest[..=end], rest[end + 1..].strip_prefix(':')),
        None => rest.split_once(':').map_or((rest, None), |(s, shape)| (s, Some(shape))),
    };
    let shape = shape.unwrap_or("");
    let align = match shape.chars().last() {
        Some('<') => Some(Align::Left),
        Some('>') => Some(Align::Right),
        Some('^') => Some(Align::Center),
        _ => None,
    };
    let computed = source.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
    Field {
        label: label.unwrap_or(computed.unwrap_or(source)).replace("\\n", "\n"),
        is_property: label.is_none_or(|l| l == source),
        source: match computed {
            Some(name) => FieldSource::Computed(name),
            None => FieldSource::Path(source.split('.').map(Name::new).collect()),
        },
        width: shape.trim_end_matches(['<', '>', '^']).parse().unwrap_or(0),
        align,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_are_found_by_the_nearest_type() {
        let names = |n: &[&str]| n.iter().map(|t| engine::Str::from(*t)).collect::<Vec<_>>();
        let view = find(&names(&["System.Version", "System.Object"]), None).expect("a view");
        assert_eq!(view.fields.iter().map(|f| (f.label.as_str(), f.width)).collect::<Vec<_>>()[3], ("Revision", 8));
        let process = find(&names(&["System.Diagnostics.Process"]), Some(Kind::Table)).expect("a view");
        assert_eq!((process.fields[0].label.as_str(), process.fields[0].align), ("NPM(K)", Some(Align::Right)));
        assert!(find(&names(&["No.Such"]), None).is_none());
    }
}
