//! Cuts the declarations of `src/nouns` and `src/simulation` into one text a command, and writes the table of commands:
//! so a session finds a declaration by name without reading anything, and parses it when the command is first used.
//!
//! A line `# Shared: VMMServer JobVariable` at the end of a `param` block stands for parameters that nearly all commands have;
//! they are said once, here. A line `# Class: NewNICCmdlet` tells the name of the class where it does not follow the rule.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Parameters that are said once.
const SHARED: &[(&str, &str)] = &[
    ("VMMServer", "[Parameter(ValueFromPipeline)] [Microsoft.SystemCenter.VirtualMachineManager.Remoting.ServerConnection] $VMMServer"),
    ("RunAsynchronously", "[switch] $RunAsynchronously"),
    ("JobVariable", "[string] $JobVariable"),
    ("PROTipID", "[guid] $PROTipID"),
    ("JobGroup", "[guid] $JobGroup"),
    ("OnBehalfOfUser", "[string] $OnBehalfOfUser"),
    ("OnBehalfOfUserRole", "[Microsoft.SystemCenter.VirtualMachineManager.UserRole] $OnBehalfOfUserRole"),
];
/// The namespace of the classes that serve commands.
const CLASSES: &str = "Microsoft.SystemCenter.VirtualMachineManager.Cmdlets";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut rows = Vec::new();
    for folder in ["src/nouns", "src/simulation", "src/inventory"] {
        println!("cargo::rerun-if-changed={folder}");
        for file in declarations(Path::new(folder)) {
            let text = fs::read_to_string(&file).expect("a declaration that was just listed can be read");
            rows.extend(cut(&text).map(|(name, text)| row(&name, &text)));
        }
    }
    rows.sort();
    let table = format!("/// Every command of the module.\npub(crate) static ROWS: &[CommandTable] = &[\n{}];\n", rows.concat());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo tells where to write"));
    fs::write(out.join("index.rs"), table).expect("cargo's folder can be written");
}

fn declarations(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of declarations is there");
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|e| e == "ps1")).collect();
    files.sort();
    files
}

/// The declarations of a file: each begins with its help.
fn cut(text: &str) -> impl Iterator<Item = (String, String)> + '_ {
    text.split("<#\n").skip(1).map(|part| {
        let head = part.split("\nfunction ").nth(1).expect("a declaration has a function head");
        let name = head.split_whitespace().next().expect("a function has a name").to_owned();
        (name, format!("<#\n{}\n", part.trim_end()))
    })
}

fn row(name: &str, text: &str) -> String {
    let (declaration, class) = expand(text);
    let class = class.unwrap_or_else(|| format!("{}Cmdlet", name.replace('-', "")));
    // The proxies over Stop-SCVirtualMachine are script functions in the real module.
    let function = if name.starts_with("Use-") { ".function()" } else { "" };
    // The one command that must see all its input before it begins.
    let create = if name == "Import-SCInventory" { "create_import" } else { "create" };
    let mut row = String::new();
    writeln!(
        row,
        "    CommandTable::new({name:?}, {declaration:?}, {create}).class(\"{CLASSES}.{class}\").module(\"VirtualMachineManager\"){function},"
    )
    .expect("text can be written to a string");
    row
}

/// The declaration with its shared parameters, and the name of its class where one is told.
fn expand(text: &str) -> (String, Option<String>) {
    let mut out = String::new();
    let mut class = None;
    for line in text.lines() {
        // The real commands are no script functions: only parameters with a position bind without their name.
        let line = &by_name(line);
        if let Some(name) = line.trim_start().strip_prefix("# Class: ") {
            class = Some(name.to_owned());
        } else if let Some(names) = line.trim_start().strip_prefix("# Shared: ") {
            let first = out.trim_end().ends_with("param(");
            let parameters: Vec<&str> = names.split(' ').map(shared).collect();
            if !first {
                out.truncate(out.trim_end().len());
                out.push_str(",\n");
            }
            writeln!(out, "        {}", parameters.join(",\n        ")).expect("text can be written to a string");
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    (out, class)
}

/// The line with `PositionalBinding` off when it is the binding attribute.
fn by_name(line: &str) -> String {
    match line.trim_start().strip_prefix("[CmdletBinding(") {
        Some(")]") => line.replace("()", "(PositionalBinding = $false)"),
        Some(_) => line.replace("[CmdletBinding(", "[CmdletBinding(PositionalBinding = $false, "),
        None => line.to_owned(),
    }
}

fn shared(name: &str) -> &'static str {
    SHARED.iter().find(|(own, _)| *own == name).unwrap_or_else(|| panic!("no shared parameter is called {name}")).1
}
