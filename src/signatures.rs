//! What a session knows of a command's parameters, for completion and the checker.

use engine::bind::{CheckKind, Parameter, Signature};
use engine::run::Command;
use engine::{Name, Session};
use std::rc::Rc;

/// The parameters of a command; none for an unknown one or a native program.
pub(crate) fn signature(session: &mut Session, command: &str) -> Option<Rc<Signature>> {
    match session.resolve(Name::new(command)).ok()?? {
        Command::Cmdlet(info) => session.signature_of_cmdlet(&info).ok(),
        Command::Function(info) => Some(info.block.code.signature()),
        Command::Script(_, block) | Command::Block(block) => Some(block.code.signature()),
        Command::Module(_) | Command::Native(_) => None,
    }
}

/// What a name, alias or unambiguous beginning of a parameter means.
pub(crate) enum Meant {
    /// The parameter at this position
    One(usize),
    /// None begins so
    None,
    /// Several begin so
    Several(Vec<Name>),
}

/// The parameter that a written name means.
pub(crate) fn parameter(signature: &Signature, written: &str) -> Meant {
    if let Some(index) = signature.index(Name::new(written)) {
        return Meant::One(index);
    }
    let prefix = Name::new(written).folded();
    let begins = |name: &Name| name.folded().starts_with(&*prefix);
    let fitting: Vec<usize> = (0..signature.params.len())
        .filter(|&i| begins(&signature.params[i].name) || signature.params[i].aliases.iter().any(begins))
        .collect();
    let own: Vec<usize> = fitting.iter().copied().filter(|&i| i < signature.own).collect();
    match (own.as_slice(), fitting.as_slice()) {
        ([one], _) | ([], [one]) => Meant::One(*one),
        (_, []) => Meant::None,
        (_, several) => Meant::Several(several.iter().map(|&i| signature.params[i].name).collect()),
    }
}

/// The values that a parameter takes, when they are few and known: of a set, an enum, a bool.
pub(crate) fn valid_values(session: &mut Session, parameter: &Parameter) -> Vec<String> {
    if let Some(check) = parameter.checks.iter().find(|check| check.kind == CheckKind::Set) {
        let values = check.values(session).map(|values| values.to_vec()).unwrap_or_default();
        return values.iter().map(|value| session.text_of(value)).collect();
    }
    let Ok(Some(ty)) = parameter.ty.resolve(session) else { return Vec::new() };
    let ty = ty.element().unwrap_or(ty);
    match ty.name() {
        "System.Boolean" => vec!["$true".to_string(), "$false".to_string()],
        _ if ty.is_enum() => ty.enum_values().into_iter().map(|(name, _)| name.to_string()).collect(),
        _ => Vec::new(),
    }
}
