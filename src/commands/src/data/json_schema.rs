//! JSON schemas, the part of them that checks are mostly written with: `type`, `required`, `properties`,
//! `additionalProperties`, `items`, `enum`, `const`, `pattern`, lengths, numbers of items, ranges, `allOf`, `anyOf`,
//! `oneOf`, `not`, and `$ref` into the schema itself.

use engine::Value;
use fancy_regex::Regex;

/// What is wrong with a value (read with dictionaries), a sentence each.
pub(crate) fn problems(value: &Value, schema: &Value) -> Vec<String> {
    let mut check = Check { root: schema, found: Vec::new() };
    check.value(value, schema, "", 0);
    check.found
}

struct Check<'a> {
    root: &'a Value,
    found: Vec<String>,
}

fn get(value: &Value, key: &str) -> Option<Value> {
    match value {
        Value::Map(map) => map.get_text(key),
        _ => None,
    }
}

fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Seq(seq) => seq.to_vec(),
        other => vec![other.clone()],
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Long(n) => Some(*n as f64),
        Value::Double(n) => Some(*n),
        _ => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Long(_) | Value::BigInt(_) => "integer",
        Value::Double(n) if n.fract() == 0.0 => "integer",
        Value::Double(_) => "number",
        Value::Seq(_) => "array",
        Value::Map(_) => "object",
        _ => "string",
    }
}

fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Seq(a), Value::Seq(b)) => a.len() == b.len() && a.to_vec().iter().zip(b.to_vec().iter()).all(|(a, b)| equal(a, b)),
        (Value::Map(a), Value::Map(b)) => a.len() == b.len() && a.pairs().iter().all(|(k, v)| b.get(k).is_some_and(|w| equal(v, &w))),
        _ => match (number(a), number(b)) {
            (Some(a), Some(b)) => a == b,
            _ => a.same(b),
        },
    }
}

impl Check<'_> {
    fn passes(&self, value: &Value, schema: &Value, depth: usize) -> bool {
        let mut inner = Check { root: self.root, found: Vec::new() };
        inner.value(value, schema, "", depth);
        inner.found.is_empty()
    }

    fn fail(&mut self, at: &str, what: String) {
        self.found.push(format!("The JSON is not valid with the schema: {what} at '{at}'"));
    }

    fn value(&mut self, value: &Value, schema: &Value, at: &str, depth: usize) {
        if depth > 100 {
            return self.fail(at, "The schema refers to itself too deeply".into());
        }
        if let Value::Bool(allowed) = schema {
            if !allowed {
                self.fail(at, "All values fail against the false schema".into());
            }
            return;
        }
        if let Some(target) = get(schema, "$ref").and_then(|r| self.referred(&r)) {
            self.value(value, &target, at, depth + 1);
        }
        self.kinds(value, schema, at);
        self.combined(value, schema, at, depth);
        match value {
            Value::Map(_) => self.object(value, schema, at, depth),
            Value::Seq(_) => self.array(value, schema, at, depth),
            Value::Str(text) => self.text(text, schema, at),
            _ => self.range(value, schema, at),
        }
    }

    fn referred(&self, reference: &Value) -> Option<Value> {
        let path = reference.as_str()?.strip_prefix('#')?;
        path.split('/')
            .filter(|p| !p.is_empty())
            .try_fold(self.root.clone(), |here, step| get(&here, &step.replace("~1", "/").replace("~0", "~")))
    }

    fn kinds(&mut self, value: &Value, schema: &Value, at: &str) {
        let own = kind(value);
        if let Some(types) = get(schema, "type").map(|t| list(&t)) {
            let fits = types.iter().filter_map(Value::as_str).any(|t| t == own || (t == "number" && own == "integer"));
            if !fits {
                let wanted: Vec<&str> = types.iter().filter_map(Value::as_str).collect();
                self.fail(at, format!("Value is \"{own}\" but should be \"{}\"", wanted.join("\", \"")));
            }
        }
        if get(schema, "enum").is_some_and(|options| !list(&options).iter().any(|o| equal(o, value))) {
            self.fail(at, "Value should match one of the values specified by the enum".into());
        }
        if get(schema, "const").is_some_and(|wanted| !equal(&wanted, value)) {
            self.fail(at, "Value should be the constant".into());
        }
    }

    fn combined(&mut self, value: &Value, schema: &Value, at: &str, depth: usize) {
        for part in get(schema, "allOf").map(|p| list(&p)).unwrap_or_default() {
            self.value(value, &part, at, depth + 1);
        }
        let count = |parts: Value| list(&parts).iter().filter(|p| self.passes(value, p, depth + 1)).count();
        let any = get(schema, "anyOf").map(count);
        let one = get(schema, "oneOf").map(count);
        if any == Some(0) {
            self.fail(at, "Value should match any of the schemas".into());
        }
        if one.is_some_and(|n| n != 1) {
            self.fail(at, "Value should match exactly one of the schemas".into());
        }
        if get(schema, "not").is_some_and(|s| self.passes(value, &s, depth + 1)) {
            self.fail(at, "Value should not match the schema".into());
        }
    }

    fn object(&mut self, value: &Value, schema: &Value, at: &str, depth: usize) {
        for name in get(schema, "required").map(|r| list(&r)).unwrap_or_default() {
            if name.as_str().is_some_and(|n| get(value, n).is_none()) {
                self.fail(at, format!("Required properties [\"{}\"] are not present", name.as_str().unwrap_or_default()));
            }
        }
        let Value::Map(map) = value else { return };
        let properties = get(schema, "properties").unwrap_or_default();
        let additional = get(schema, "additionalProperties");
        for (key, item) in map.pairs() {
            let key = key.as_str().unwrap_or_default().to_owned();
            let place = format!("{at}/{key}");
            match (get(&properties, &key), &additional) {
                (Some(own), _) => self.value(&item, &own, &place, depth + 1),
                (None, Some(others)) => self.value(&item, others, &place, depth + 1),
                (None, None) => {}
            }
        }
        self.count(map.len(), schema, at, ["minProperties", "maxProperties"]);
    }

    fn array(&mut self, value: &Value, schema: &Value, at: &str, depth: usize) {
        let items = list(value);
        if let Some(own) = get(schema, "items") {
            for (i, item) in items.iter().enumerate() {
                self.value(item, &own, &format!("{at}/{i}"), depth + 1);
            }
        }
        self.count(items.len(), schema, at, ["minItems", "maxItems"]);
    }

    fn text(&mut self, text: &str, schema: &Value, at: &str) {
        self.count(text.chars().count(), schema, at, ["minLength", "maxLength"]);
        let Some(pattern) = get(schema, "pattern") else { return };
        let matched = pattern.as_str().and_then(|p| Regex::new(p).ok()).is_none_or(|r| r.is_match(text).unwrap_or(false));
        if !matched {
            self.fail(at, "The string value is not a match for the indicated regular expression".into());
        }
    }

    fn count(&mut self, count: usize, schema: &Value, at: &str, [least, most]: [&str; 2]) {
        let limit = |name: &str| get(schema, name).and_then(|n| number(&n));
        if limit(least).is_some_and(|n| (count as f64) < n) {
            self.fail(at, format!("Value has fewer than {least}"));
        }
        if limit(most).is_some_and(|n| count as f64 > n) {
            self.fail(at, format!("Value has more than {most}"));
        }
    }

    fn range(&mut self, value: &Value, schema: &Value, at: &str) {
        let Some(n) = number(value) else { return };
        let limit = |name: &str| get(schema, name).and_then(|v| number(&v));
        if limit("minimum").is_some_and(|least| n < least) || limit("exclusiveMinimum").is_some_and(|least| n <= least) {
            self.fail(at, format!("{n} is less than the minimum"));
        }
        if limit("maximum").is_some_and(|most| n > most) || limit("exclusiveMaximum").is_some_and(|most| n >= most) {
            self.fail(at, format!("{n} is greater than the maximum"));
        }
        if limit("multipleOf").is_some_and(|step| step != 0.0 && n % step != 0.0) {
            self.fail(at, format!("{n} is not a multiple"));
        }
    }
}
