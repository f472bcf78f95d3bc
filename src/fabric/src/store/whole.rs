//! A whole fabric as JSON: a line for each object and each row. What is written and read again is written the same.

use super::StoreError;
use super::form;
use super::rows::{self, Head, Topic};
use crate::fabric::Fabric;
use crate::field::Field;
use crate::id::Id;
use crate::time::{Clock, Time};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::sync::Arc;

/// The form that is written here. The sample's form, `vmmsh-fabric/1`, is the one for people.
pub(crate) const FORMAT: &str = "vmmsh-fabric/2";

/// An object, in a line.
#[derive(Serialize, Deserialize)]
struct ObjectLine {
    id: Id,
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<Id>,
    #[serde(default, skip_serializing_if = "is_false")]
    removed: bool,
    #[serde(with = "form::named")]
    fields: Vec<(&'static str, Field)>,
}

/// A row of a topic, in a line.
#[derive(Deserialize)]
struct PartLine<'a> {
    topic: String,
    #[serde(default)]
    id: Option<Id>,
    #[serde(borrow)]
    content: &'a RawValue,
}

#[derive(Deserialize)]
struct Whole<'a> {
    clock: Time,
    objects: Vec<ObjectLine>,
    #[serde(borrow)]
    rows: Vec<PartLine<'a>>,
}

// Serde hands the field over by reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(yes: &bool) -> bool {
    !yes
}

impl Fabric {
    /// The whole fabric as JSON, jobs and checkpoints included. Secrets are no part of a fabric.
    pub fn to_json(&mut self) -> String {
        let clock = serde_json::to_string(&self.changed.unwrap_or_else(|| self.now())).unwrap_or_default();
        let mut text = format!("{{\n\"format\": \"{FORMAT}\",\n\"clock\": {clock},\n\"objects\": [");
        let ids: Vec<Id> = self.objects.every().map(|object| object.id).collect();
        let lines: Vec<String> = ids.into_iter().filter_map(|id| self.object_line(id)).collect();
        push_lines(&mut text, &lines);
        text.push_str("],\n\"rows\": [");
        let parts = rows::all_parts(self);
        let lines: Vec<String> = parts.into_iter().filter_map(|(topic, id)| self.part_line(topic, id)).collect();
        push_lines(&mut text, &lines);
        text.push_str("]\n}\n");
        text
    }

    fn object_line(&self, id: Id) -> Option<String> {
        let head = rows::head(self, id)?;
        let kind = head.kind.key.to_string();
        let line = ObjectLine { id, kind, owner: head.owner, removed: head.removed, fields: self.fields(id) };
        serde_json::to_string(&line).ok()
    }

    fn part_line(&mut self, topic: Topic, id: Id) -> Option<String> {
        let content = rows::part(self, topic, id)?;
        let key = if id.is_empty() { String::new() } else { format!("\"id\":\"{id}\",") };
        Some(format!("{{\"topic\":\"{}\",{key}\"content\":{content}}}", topic.name()))
    }
}

fn push_lines(text: &mut String, lines: &[String]) {
    for (place, line) in lines.iter().enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(line);
    }
    text.push('\n');
}

/// A fabric from what `to_json` gave, living by that clock, which goes on from the fabric's time.
pub(crate) fn read(text: &str, clock: Arc<dyn Clock>) -> Result<Fabric, StoreError> {
    let whole: Whole<'_> = serde_json::from_str(text).map_err(|error| StoreError::new(format!("The fabric cannot be read: {error}.")))?;
    let mut fabric = rows::bare(clock);
    for line in &whole.objects {
        let kind = crate::kind::kind(&line.kind)
            .ok_or_else(|| StoreError::new(format!("The object {} is of the kind {}, which there is not.", line.id, line.kind)))?;
        rows::put_head(&mut fabric, Head { id: line.id, kind, owner: line.owner, removed: line.removed })?;
    }
    for line in whole.objects {
        rows::fill(&mut fabric, line.id, line.removed, line.fields);
    }
    for line in &whole.rows {
        let topic = Topic::of_name(&line.topic).ok_or_else(|| StoreError::new(format!("There are no rows of '{}'.", line.topic)))?;
        rows::put_part(&mut fabric, topic, line.id.unwrap_or(Id::EMPTY), Some(line.content.get()))?;
    }
    rows::sound(&fabric)?;
    fabric.clock.catch_up(whole.clock);
    fabric.changed = Some(whole.clock);
    Ok(fabric)
}
