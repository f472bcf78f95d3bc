//! Library shares: a refresh finds the files that were copied there.

use super::{Outcome, steps, target};
use crate::error::FabricError;
use crate::fabric::{Fabric, UnseenFile};
use crate::field::{Field, Width};
use crate::id::Id;
use crate::kind::known_kind;
use crate::request::Request;
use crate::task::Plan;

pub(super) fn begin(_fabric: &mut Fabric, request: &Request) -> Result<Plan, FabricError> {
    Ok(Plan::new(target(request)?, steps(&[("Refresh library share", 15)])))
}

pub(super) fn finish(fabric: &mut Fabric, request: &Request, share: Id) -> Outcome {
    let whole = fabric.text_at(share, "Path");
    let path = request.changes.text("Path").unwrap_or(&whole).trim_end_matches('\\').to_lowercase();
    let under =
        |file: &UnseenFile| file.path.to_lowercase().strip_prefix(&path).is_some_and(|rest| rest.starts_with('\\') || rest.is_empty());
    let (found, rest): (Vec<UnseenFile>, Vec<UnseenFile>) = fabric.unseen.drain(..).partition(under);
    fabric.unseen = rest;
    for file in found {
        import(fabric, share, &file)?;
    }
    Ok(Vec::new())
}

fn import(fabric: &mut Fabric, share: Id, file: &UnseenFile) -> Result<(), FabricError> {
    let (folder, name) = file.path.rsplit_once('\\').unwrap_or(("", &file.path));
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
    let kind = match ending.as_str() {
        "iso" => "ISO",
        "vhd" | "vhdx" | "vhds" | "vmdk" => "VirtualHardDisk",
        "vfd" | "flp" => "VirtualFloppyDisk",
        "ps1" | "xml" | "inf" | "answer" | "sql" => "Script",
        _ => "CustomResource",
    };
    let id = fabric.draw_id();
    fabric.objects.insert(id, known_kind(kind), None);
    let (now, server) = (fabric.now(), fabric.get(share, "LibraryServer").unwrap_or(Field::Null));
    let texts = [("Name", name), ("SharePath", file.path.as_str()), ("Directory", folder)];
    for (property, text) in texts {
        fabric.put(id, property, Field::text(text))?;
    }
    for (property, field) in
        [("LibraryServer", server), ("LibraryShare", Field::Ref(share)), ("Size", Field::Number(file.size, Width::Int64))]
    {
        fabric.put(id, property, field)?;
    }
    fabric.set(id, "AddedTime", now);
    fabric.set(id, "ModifiedTime", now);
    if kind == "VirtualHardDisk" {
        fabric.set_enum(id, "VHDFormatType", "VHDFormatType", &ending.to_uppercase());
        fabric.set_enum(id, "VHDType", "VHDType", "DynamicallyExpanding");
        fabric.set(id, "MaximumSize", Field::Number(file.maximum_size.unwrap_or(file.size), Width::UInt64));
        let unknown = fabric.find("OperatingSystem", "Unknown").first().copied();
        fabric.set(id, "OperatingSystem", Field::reference(unknown));
    }
    Ok(())
}
