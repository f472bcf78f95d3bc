//! Types that parameters of this crate's commands have and the engine does not know: enums, and names of objects that are not served.

use engine::Type;
use engine::types::{self, Sort, TypeTable};

macro_rules! enums {
    ($($sort:ident $name:literal { $($value:literal = $number:literal),* $(,)? }),* $(,)?) => {
        &[$(TypeTable { name: $name, sort: Sort::$sort, base: "System.Enum", values: &[$(($value, $number)),*], ..TypeTable::EMPTY }),*]
    };
}

macro_rules! bare {
    ($($name:literal),* $(,)?) => { &[$(TypeTable { name: $name, ..TypeTable::EMPTY }),*] };
}

static ENUMS: &[TypeTable] = enums![
    Enum "System.Management.Automation.ErrorView" { "NormalView" = 0, "CategoryView" = 1, "ConciseView" = 2, "DetailedView" = 3 },
    Enum "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind" { "Never" = 0, "Always" = 1, "AsNeeded" = 2 },
    Enum "Microsoft.PowerShell.Commands.DisplayHintType" { "Date" = 0, "Time" = 1, "DateTime" = 2 },
    Enum "Microsoft.PowerShell.Commands.ExportAliasFormat" { "Csv" = 0, "Script" = 1 },
    Enum "Microsoft.PowerShell.Commands.JsonDateKind" { "Default" = 0, "Local" = 1, "Utc" = 2, "Offset" = 3, "String" = 4 },
    Enum "Microsoft.PowerShell.Commands.Language" { "CSharp" = 0 },
    Enum "Microsoft.PowerShell.Commands.OutputAssemblyType" { "Library" = 0, "ConsoleApplication" = 1, "WindowsApplication" = 2 },
    Enum "Microsoft.PowerShell.Commands.SessionFilterState" { "All" = 0, "Opened" = 1, "Disconnected" = 2, "Closed" = 3, "Broken" = 4 },
    Enum "Microsoft.PowerShell.Commands.TestPathType" { "Any" = 0, "Container" = 1, "Leaf" = 2 },
    Enum "Microsoft.PowerShell.Commands.WebAuthenticationType" { "None" = 0, "Basic" = 1, "Bearer" = 2, "OAuth" = 3 },
    Enum "Microsoft.PowerShell.Commands.WebRequestMethod" { "Default" = 0, "Get" = 1, "Head" = 2, "Post" = 3, "Put" = 4, "Delete" = 5, "Trace" = 6, "Options" = 7, "Merge" = 8, "Patch" = 9 },
    Enum "Microsoft.PowerShell.Commands.WebSslProtocol" { "Default" = 0, "Tls" = 1, "Tls11" = 2, "Tls12" = 3, "Tls13" = 4 },
    Enum "Microsoft.PowerShell.ExecutionPolicy" { "Unrestricted" = 0, "RemoteSigned" = 1, "AllSigned" = 2, "Restricted" = 3, "Bypass" = 4, "Undefined" = 5, "Default" = 3 },
    Enum "Microsoft.PowerShell.ExecutionPolicyScope" { "Process" = 0, "CurrentUser" = 1, "LocalMachine" = 2, "UserPolicy" = 3, "MachinePolicy" = 4 },
    Enum "Newtonsoft.Json.StringEscapeHandling" { "Default" = 0, "EscapeNonAscii" = 1, "EscapeHtml" = 2 },
    Enum "System.ConsoleColor" { "Black" = 0, "DarkBlue" = 1, "DarkGreen" = 2, "DarkCyan" = 3, "DarkRed" = 4, "DarkMagenta" = 5, "DarkYellow" = 6, "Gray" = 7, "DarkGray" = 8, "Blue" = 9, "Green" = 10, "Cyan" = 11, "Red" = 12, "Magenta" = 13, "Yellow" = 14, "White" = 15 },
    Enum "System.Diagnostics.ProcessWindowStyle" { "Normal" = 0, "Hidden" = 1, "Minimized" = 2, "Maximized" = 3 },
    Flags "System.Management.Automation.CommandTypes" { "Alias" = 1, "Function" = 2, "Filter" = 4, "Cmdlet" = 8, "ExternalScript" = 16, "Application" = 32, "Script" = 64, "Configuration" = 256, "All" = 383 },
    Enum "System.Management.Automation.ErrorCategory" { "NotSpecified" = 0, "OpenError" = 1, "CloseError" = 2, "DeviceError" = 3, "DeadlockDetected" = 4, "InvalidArgument" = 5, "InvalidData" = 6, "InvalidOperation" = 7, "InvalidResult" = 8, "InvalidType" = 9, "MetadataError" = 10, "NotImplemented" = 11, "NotInstalled" = 12, "ObjectNotFound" = 13, "OperationStopped" = 14, "OperationTimeout" = 15, "SyntaxError" = 16, "ParserError" = 17, "PermissionDenied" = 18, "ResourceBusy" = 19, "ResourceExists" = 20, "ResourceUnavailable" = 21, "ReadError" = 22, "WriteError" = 23, "FromStdErr" = 24, "SecurityError" = 25, "ProtocolError" = 26, "ConnectionError" = 27, "AuthenticationError" = 28, "LimitsExceeded" = 29, "QuotaExceeded" = 30, "NotEnabled" = 31 },
    Enum "System.Management.Automation.JobState" { "NotStarted" = 0, "Running" = 1, "Completed" = 2, "Failed" = 3, "Stopped" = 4, "Blocked" = 5, "Suspended" = 6, "Disconnected" = 7, "Suspending" = 8, "Stopping" = 9, "AtBreakpoint" = 10 },
    Flags "System.Management.Automation.PSMemberTypes" { "AliasProperty" = 1, "CodeProperty" = 2, "Property" = 4, "NoteProperty" = 8, "ScriptProperty" = 16, "PropertySet" = 32, "Method" = 64, "CodeMethod" = 128, "ScriptMethod" = 256, "ParameterizedProperty" = 512, "MemberSet" = 1024, "Event" = 2048, "Dynamic" = 4096, "InferredProperty" = 8192, "Properties" = 8223, "Methods" = 448, "All" = 16383 },
    Enum "System.Management.Automation.Runspaces.AuthenticationMechanism" { "Default" = 0, "Basic" = 1, "Negotiate" = 2, "NegotiateWithImplicitCredential" = 3, "Credssp" = 4, "Digest" = 5, "Kerberos" = 6 },
    Flags "System.Management.Automation.ScopedItemOptions" { "None" = 0, "ReadOnly" = 1, "Constant" = 2, "Private" = 4, "AllScope" = 8, "Unspecified" = 16 },
    Enum "System.Management.Automation.SessionStateEntryVisibility" { "Public" = 0, "Private" = 1 },
    Enum "System.Net.Mail.DeliveryNotificationOptions" { "None" = 0, "OnSuccess" = 1, "OnFailure" = 2, "Delay" = 3, "Never" = 4 },
    Enum "System.Net.Mail.MailPriority" { "Normal" = 0, "Low" = 1, "High" = 2 },
    Enum "System.Reflection.ProcessorArchitecture" { "None" = 0, "MSIL" = 1, "X86" = 2, "IA64" = 3, "Amd64" = 4, "Arm" = 5 },
];

static BARE: &[TypeTable] = bare![
    "Microsoft.Management.Infrastructure.CimSession",
    "Microsoft.PowerShell.Commands.WebRequestSession",
    "System.Management.Automation.Host.PSHost",
    "System.Management.Automation.Job",
    "System.Management.Automation.PSTypeName",
    "System.Management.Automation.Remoting.PSSessionOption",
    "System.Management.Automation.Runspaces.PSSession",
    "System.Management.Automation.Runspaces.TypeData",
    "System.Net.Sockets.UnixDomainSocketEndPoint",
    "System.Reflection.Assembly",
    "System.Security.Cryptography.X509Certificates.X509Certificate",
    "System.Management.Automation.PSModuleInfo",
    "System.Management.Automation.PSCredential",
    "System.Security.SecureString",
    "System.Text.Encoding",
    "System.IO.Stream",
    "System.Xml.XmlNode",
    "System.Uri",
    "System.Version",
    "System.Guid",
    "System.ComponentModel.Component",
    "System.Management.Automation.CommandInfo",
    "Microsoft.PowerShell.Commands.PSPropertyExpression",
];

/// What ConvertFrom-Json -AsHashtable gives.
static ORDERED: TypeTable = TypeTable {
    name: "System.Management.Automation.OrderedHashtable",
    base: "System.Collections.Hashtable",
    interfaces: &["System.Collections.IDictionary", "System.Collections.Specialized.IOrderedDictionary"],
    ..TypeTable::EMPTY
};

/// Exceptions of this crate's commands.
static EXCEPTIONS: &[TypeTable] = &[
    TypeTable { name: "Microsoft.PowerShell.Commands.HelpNotFoundException", base: "System.SystemException", ..TypeTable::EMPTY },
    TypeTable { name: "Microsoft.PowerShell.Commands.ProcessCommandException", base: "System.SystemException", ..TypeTable::EMPTY },
    TypeTable { name: "Microsoft.PowerShell.Commands.WriteErrorException", base: "System.SystemException", ..TypeTable::EMPTY },
];

/// Gives this thread's registry the types that it lacks, and those of the rooms.
pub(crate) fn install() {
    let missing: Vec<&'static TypeTable> =
        ENUMS.iter().chain(BARE).chain(EXCEPTIONS).chain([&ORDERED]).filter(|t| Type::named(t.name).is_none()).collect();
    types::register(&missing);
    types::register(crate::core::TYPES);
    types::register(crate::core::COMMAND_TYPES);
    types::register(crate::core::PROXY_TYPES);
    types::register(crate::core::CONTEXT_TYPES);
    types::register(crate::places::TYPES);
    types::register(crate::utility::TYPES);
    types::register(crate::xml::TYPES);
    types::register(crate::management::TYPES);
}
