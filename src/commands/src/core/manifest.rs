//! `New-ModuleManifest` and `Test-ModuleManifest`.

use crate::places;
use crate::support::faults;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Outcome, Value, convert};

/// The entries of a manifest with their texts in the file where they are lists.
static ENTRIES: &[&str] = &[
    "RootModule",
    "ModuleVersion",
    "GUID",
    "Author",
    "CompanyName",
    "Copyright",
    "Description",
    "PowerShellVersion",
    "RequiredModules",
    "NestedModules",
    "ScriptsToProcess",
    "FunctionsToExport",
    "CmdletsToExport",
    "VariablesToExport",
    "AliasesToExport",
    "ModuleList",
    "FileList",
    "DefaultCommandPrefix",
];

/// `New-ModuleManifest`
#[derive(Default)]
pub struct NewModuleManifest {}

impl Cmdlet for NewModuleManifest {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let path = cx.text("Path").map(|t| t.as_str().to_owned()).unwrap_or_default();
        if !path.ends_with(".psd1") {
            let message = format!("Cannot use the file '{path}' as a module manifest: its name must end in .psd1.");
            return Err(cx.stop(faults::bad_argument("Modules_InvalidModuleManifestPath", message)));
        }
        let file = places::file_literal(cx, &path).map_err(|fault| cx.stop(fault))?;
        let mut text = String::from("@{\n");
        for entry in ENTRIES {
            let value = if cx.has(entry) { cx.arg(entry).unwrap_or_default() } else { default(entry) };
            if !value.is_null() {
                text.push_str(&format!("    {entry} = {}\n", literal(cx, &value)?));
            }
        }
        text.push_str("}\n");
        if !cx.should_process(&file.display().to_string(), "New-ModuleManifest")? {
            return Ok(());
        }
        if let Err(error) = std::fs::write(&file, &text) {
            return Err(cx.stop(faults::open_failure(&error, &file.display().to_string())));
        }
        if cx.switch("PassThru") { cx.write(Value::from(text)) } else { Ok(()) }
    }
}

fn default(entry: &str) -> Value {
    match entry {
        "ModuleVersion" => Value::from("0.0.1"),
        "GUID" => Value::from(uuid::Uuid::new_v4().to_string()),
        "FunctionsToExport" | "CmdletsToExport" | "VariablesToExport" | "AliasesToExport" => Value::from("*"),
        _ => Value::Null,
    }
}

/// A value as PowerShell source.
fn literal(cx: &mut Invocation, value: &Value) -> Result<String, Failure> {
    if let Some(items) = cx.session.items(value)? {
        let parts: Result<Vec<String>, Failure> = items.iter().map(|item| literal(cx, item)).collect();
        return Ok(format!("@({})", parts?.join(", ")));
    }
    if let Value::Map(map) = value.base() {
        let mut parts = Vec::new();
        for (key, item) in map.pairs() {
            parts.push(format!("{} = {}", literal(cx, &key)?, literal(cx, &item)?));
        }
        return Ok(format!("@{{ {} }}", parts.join("; ")));
    }
    let text = convert::text(cx.session, value)?;
    Ok(format!("'{}'", text.replace('\'', "''")))
}

/// `Test-ModuleManifest`
#[derive(Default)]
pub struct TestModuleManifest {}

impl Cmdlet for TestModuleManifest {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let path = cx.text("Path").map(|t| t.as_str().to_owned()).unwrap_or_default();
        let file = places::file(cx, &path).map_err(|fault| cx.stop(fault))?;
        let shown = file.display().to_string();
        if !file.is_file() {
            return cx.error(faults::path_not_found(&shown));
        }
        let data = cx.session.data_file(&file)?;
        let Value::Map(map) = data.base() else { return Ok(()) };
        let version = map.get_text("ModuleVersion").unwrap_or_default();
        if version.is_null() {
            let message = format!(
                "The module manifest '{shown}' could not be processed because it is not a valid PowerShell module manifest: the member 'ModuleVersion' is missing."
            );
            let fault = Fault::new("Modules_InvalidManifest", ErrorCategory::ResourceUnavailable, message);
            return cx.error(fault.exception("System.InvalidOperationException"));
        }
        let text = convert::text(cx.session, &version)?;
        let block = cx.session.parse_block("")?;
        let name = file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        let description = map.get_text("Description").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let source =
            engine::run::ModuleSource { name: engine::Name::new(&name), path: shown, version: text.as_str().to_owned(), description };
        let (module, _) = cx.session.make_module(source, &block, Vec::new())?;
        cx.write(Value::native(engine::run::ModuleObject(module)))
    }
}
