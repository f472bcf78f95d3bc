//! `ConvertTo-SecureString`, `ConvertFrom-SecureString` and `Get-Credential`.

use super::evaluate::not_interactive;
use crate::support::faults;
use engine::types::members;
use engine::{Cmdlet, ErrorCategory, Failure, Fault, Invocation, Name, Outcome, R, Session, Type, Value};

fn secure_type() -> Result<Type, Failure> {
    Type::named("System.Security.SecureString").ok_or_else(|| faults::not_here("A secure string", "the type is not served.").into())
}

/// A secure string of a text.
pub(super) fn secure(session: &mut Session, text: &str) -> R {
    let value = members::construct(session, &secure_type()?, &[])?;
    for unit in text.encode_utf16() {
        members::invoke(session, &value, Name::new("AppendChar"), &[Value::Char(unit)])?;
    }
    members::invoke(session, &value, Name::new("MakeReadOnly"), &[])?;
    Ok(value)
}

/// The text of a secure string, through a credential as scripts do it.
fn revealed(session: &mut Session, value: &Value) -> Result<String, Failure> {
    let ty = Type::named("System.Management.Automation.PSCredential")
        .ok_or_else(|| Failure::from(faults::not_here("A credential", "the type is not served.")))?;
    let credential = members::construct(session, &ty, &[Value::from("u"), value.clone()])?;
    let network = members::invoke(session, &credential, Name::new("GetNetworkCredential"), &[])?;
    let password = members::property(session, &network, Name::new("Password"))?.unwrap_or_default();
    Ok(password.as_str().unwrap_or_default().to_owned())
}

/// `ConvertTo-SecureString`
#[derive(Default)]
pub struct ConvertToSecureString {}

impl Cmdlet for ConvertToSecureString {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let text = cx.text("String").map(|t| t.as_str().to_owned()).unwrap_or_default();
        if cx.has("Key") || cx.has("SecureKey") {
            return Err(cx.stop(faults::not_here("-Key", "texts that are encrypted with a key cannot be read yet.")));
        }
        let text = match cx.switch("AsPlainText") {
            true => Some(text),
            false => hidden(&text),
        };
        match text {
            Some(text) => {
                let value = secure(cx.session, &text)?;
                cx.write(value)
            }
            None => {
                let fault = Fault::new("ImportSecureString_InvalidArgument", ErrorCategory::InvalidArgument, "The parameter is incorrect.");
                cx.error(fault.exception("System.Management.Automation.PSArgumentException").help("-AsPlainText takes readable text."))
            }
        }
    }
}

/// What ConvertFrom-SecureString writes where no encryption of the system is at hand: UTF-16 as hexadecimal digits.
fn hidden(text: &str) -> Option<String> {
    if !text.len().is_multiple_of(4) || text.is_empty() {
        return None;
    }
    let units: Option<Vec<u16>> = (0..text.len())
        .step_by(4)
        .map(|at| {
            let low = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
            let high = u8::from_str_radix(text.get(at + 2..at + 4)?, 16).ok()?;
            Some(u16::from_le_bytes([low, high]))
        })
        .collect();
    Some(String::from_utf16_lossy(&units?))
}

/// `ConvertFrom-SecureString`
#[derive(Default)]
pub struct ConvertFromSecureString {}

impl Cmdlet for ConvertFromSecureString {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        if cx.has("Key") || cx.has("SecureKey") {
            return Err(cx.stop(faults::not_here("-Key", "texts cannot be encrypted with a key yet.")));
        }
        let value = cx.arg("SecureString").unwrap_or_default();
        let text = revealed(cx.session, &value)?;
        if cx.switch("AsPlainText") {
            return cx.write(Value::from(text));
        }
        let digits: String = text.encode_utf16().flat_map(u16::to_le_bytes).map(|b| format!("{b:02x}")).collect();
        cx.write(Value::from(digits))
    }
}

/// `Get-Credential`
#[derive(Default)]
pub struct GetCredential {}

impl Cmdlet for GetCredential {
    fn process(&mut self, cx: &mut Invocation) -> Outcome {
        let given = cx.arg("Credential").unwrap_or_default();
        if Type::of(&given).is_some_and(|t| t.name() == "System.Management.Automation.PSCredential") {
            return cx.write(given);
        }
        if !cx.host.is_interactive() {
            return Err(cx.stop(not_interactive()));
        }
        let named = cx.text("UserName").or_else(|| given.as_str().map(engine::Str::from)).filter(|n| !n.is_empty());
        let message = cx.text("Message").map(|t| format!("{t}\n")).unwrap_or_default();
        let user = match named {
            Some(user) => user.as_str().to_owned(),
            None => cx.host.read_line(&format!("{message}User: ")).ok().flatten().unwrap_or_default(),
        };
        let password = cx.host.read_secret(&format!("Password for user {user}: ")).ok().flatten().unwrap_or_default();
        let password = secure(cx.session, &password)?;
        let ty = Type::named("System.Management.Automation.PSCredential")
            .ok_or_else(|| Failure::from(faults::not_here("A credential", "the type is not served.")))?;
        let credential = members::construct(cx.session, &ty, &[Value::from(user), password])?;
        cx.write(credential)
    }
}
