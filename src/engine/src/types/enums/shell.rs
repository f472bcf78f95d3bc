//! Enums of PowerShell's own types.

use super::super::{Sort, TypeTable};
use super::enumeration;

pub(super) static TABLES: &[TypeTable] = &[
    enumeration("System.Management.Automation.ErrorCategory", Sort::Enum, &[
        ("NotSpecified", 0), ("OpenError", 1), ("CloseError", 2), ("DeviceError", 3), ("DeadlockDetected", 4), ("InvalidArgument", 5),
        ("InvalidData", 6), ("InvalidOperation", 7), ("InvalidResult", 8), ("InvalidType", 9), ("MetadataError", 10),
        ("NotImplemented", 11), ("NotInstalled", 12), ("ObjectNotFound", 13), ("OperationStopped", 14), ("OperationTimeout", 15),
        ("SyntaxError", 16), ("ParserError", 17), ("PermissionDenied", 18), ("ResourceBusy", 19), ("ResourceExists", 20),
        ("ResourceUnavailable", 21), ("ReadError", 22), ("WriteError", 23), ("FromStdErr", 24), ("SecurityError", 25),
        ("ProtocolError", 26), ("ConnectionError", 27), ("AuthenticationError", 28), ("LimitsExceeded", 29), ("QuotaExceeded", 30),
        ("NotEnabled", 31),
    ]),
    enumeration("System.Management.Automation.ErrorView", Sort::Enum, &[
        ("NormalView", 0), ("CategoryView", 1), ("ConciseView", 2), ("DetailedView", 3),
    ]),
    enumeration("System.Management.Automation.ActionPreference", Sort::Enum, &[
        ("SilentlyContinue", 0), ("Stop", 1), ("Continue", 2), ("Inquire", 3), ("Ignore", 4), ("Suspend", 5), ("Break", 6),
    ]),
    enumeration("System.Management.Automation.ConfirmImpact", Sort::Enum, &[
        ("None", 0), ("Low", 1), ("Medium", 2), ("High", 3),
    ]),
    enumeration("System.Management.Automation.CommandTypes", Sort::Flags, &[
        ("Alias", 1), ("Function", 2), ("Filter", 4), ("Cmdlet", 8), ("ExternalScript", 16), ("Application", 32), ("Script", 64),
        ("Configuration", 256), ("All", 383),
    ]),
    enumeration("System.Management.Automation.PSMemberTypes", Sort::Flags, &[
        ("AliasProperty", 1), ("CodeProperty", 2), ("Property", 4), ("NoteProperty", 8), ("ScriptProperty", 16), ("PropertySet", 32),
        ("Method", 64), ("CodeMethod", 128), ("ScriptMethod", 256), ("ParameterizedProperty", 512), ("MemberSet", 1024), ("Event", 2048),
        ("Dynamic", 4096), ("InferredProperty", 8192), ("Properties", 8223), ("Methods", 448), ("All", 16383),
    ]),
    enumeration("System.Management.Automation.PSMemberViewTypes", Sort::Flags, &[
        ("Extended", 1), ("Adapted", 2), ("Base", 4), ("All", 7),
    ]),
    enumeration("System.Management.Automation.PSCredentialTypes", Sort::Flags, &[
        ("Generic", 1), ("Domain", 2), ("Default", 3),
    ]),
    enumeration("System.Management.Automation.PSCredentialUIOptions", Sort::Flags, &[
        ("Default", 1), ("None", 0), ("ValidateUserNameSyntax", 1), ("AlwaysPrompt", 2), ("ReadOnlyUserName", 3),
    ]),
    enumeration("System.Management.Automation.ScopedItemOptions", Sort::Flags, &[
        ("None", 0), ("ReadOnly", 1), ("Constant", 2), ("Private", 4), ("AllScope", 8), ("Unspecified", 16),
    ]),
    enumeration("System.Management.Automation.ModuleType", Sort::Enum, &[
        ("Script", 0), ("Binary", 1), ("Manifest", 2), ("Cim", 3),
    ]),
    enumeration("System.Management.Automation.ModuleAccessMode", Sort::Enum, &[
        ("ReadWrite", 0), ("ReadOnly", 1), ("Constant", 2),
    ]),
    enumeration("System.Management.Automation.OutputRendering", Sort::Enum, &[
        ("Host", 0), ("PlainText", 1), ("Ansi", 2),
    ]),
    enumeration("System.Management.Automation.ProgressRecordType", Sort::Enum, &[
        ("Processing", 0), ("Completed", 1),
    ]),
    enumeration("System.Management.Automation.JobState", Sort::Enum, &[
        ("NotStarted", 0), ("Running", 1), ("Completed", 2), ("Failed", 3), ("Stopped", 4), ("Blocked", 5), ("Suspended", 6),
        ("Disconnected", 7), ("Suspending", 8), ("Stopping", 9), ("AtBreakpoint", 10),
    ]),
    enumeration("System.Management.Automation.WildcardOptions", Sort::Flags, &[
        ("None", 0), ("Compiled", 1), ("IgnoreCase", 2), ("CultureInvariant", 4),
    ]),
    enumeration("System.Management.Automation.PSTokenType", Sort::Enum, &[
        ("Unknown", 0), ("Command", 1), ("CommandParameter", 2), ("CommandArgument", 3), ("Number", 4), ("String", 5), ("Variable", 6),
        ("Member", 7), ("LoopLabel", 8), ("Attribute", 9), ("Type", 10), ("Operator", 11), ("GroupStart", 12), ("GroupEnd", 13),
        ("Keyword", 14), ("Comment", 15), ("StatementSeparator", 16), ("NewLine", 17), ("LineContinuation", 18), ("Position", 19),
    ]),
    enumeration("System.Management.Automation.ValidateRangeKind", Sort::Enum, &[
        ("Positive", 0), ("NonNegative", 1), ("Negative", 2), ("NonPositive", 3),
    ]),
    enumeration("System.Management.Automation.CompletionResultType", Sort::Enum, &[
        ("Text", 0), ("History", 1), ("Command", 2), ("ProviderItem", 3), ("ProviderContainer", 4), ("Property", 5), ("Method", 6),
        ("ParameterName", 7), ("ParameterValue", 8), ("Variable", 9), ("Namespace", 10), ("Type", 11), ("Keyword", 12),
        ("DynamicKeyword", 13),
    ]),
    enumeration("System.Management.Automation.CommandOrigin", Sort::Enum, &[
        ("Runspace", 0), ("Internal", 1),
    ]),
    enumeration("System.Management.Automation.SessionStateEntryVisibility", Sort::Enum, &[
        ("Public", 0), ("Private", 1),
    ]),
    enumeration("System.Management.Automation.PSLanguageMode", Sort::Enum, &[
        ("FullLanguage", 0), ("RestrictedLanguage", 1), ("NoLanguage", 2), ("ConstrainedLanguage", 3),
    ]),
    enumeration("System.Management.Automation.SplitOptions", Sort::Flags, &[
        ("SimpleMatch", 1), ("RegexMatch", 2), ("CultureInvariant", 4), ("IgnorePatternWhitespace", 8), ("Multiline", 16),
        ("Singleline", 32), ("IgnoreCase", 64), ("ExplicitCapture", 128),
    ]),
    enumeration("System.Management.Automation.RollbackSeverity", Sort::Enum, &[
        ("Error", 0), ("TerminatingError", 1), ("Never", 2),
    ]),
    enumeration("System.Management.Automation.RemotingCapability", Sort::Enum, &[
        ("None", 0), ("PowerShell", 1), ("SupportedByCommand", 2), ("OwnedByCommand", 3),
    ]),
    enumeration("System.Management.Automation.SigningOption", Sort::Enum, &[
        ("AddOnlyCertificate", 0), ("AddFullCertificateChain", 1), ("AddFullCertificateChainExceptRoot", 2), ("Default", 2),
    ]),
    enumeration("System.Management.Automation.ShouldProcessReason", Sort::Flags, &[
        ("None", 0), ("WhatIf", 1),
    ]),
    enumeration("System.Management.Automation.SessionStateCategory", Sort::Enum, &[
        ("Variable", 0), ("Alias", 1), ("Function", 2), ("Filter", 3), ("Drive", 4), ("CmdletProvider", 5), ("Scope", 6), ("Command", 7),
        ("Resource", 8), ("Cmdlet", 9),
    ]),
    enumeration("System.Management.Automation.ResolutionPurpose", Sort::Enum, &[
        ("Encryption", 0), ("Decryption", 1),
    ]),
    enumeration("System.Management.Automation.PSTraceSourceOptions", Sort::Flags, &[
        ("None", 0), ("Constructor", 1), ("Dispose", 2), ("Finalizer", 4), ("Method", 8), ("Property", 16), ("Delegates", 32),
        ("Events", 64), ("Exception", 128), ("Lock", 256), ("Error", 512), ("Warning", 1024), ("Verbose", 2048), ("WriteLine", 4096),
        ("Scope", 8192), ("Assert", 16384), ("ExecutionFlow", 8303), ("Data", 6167), ("Errors", 640), ("All", 32767),
    ]),
    enumeration("System.Management.Automation.PSInvocationState", Sort::Enum, &[
        ("NotStarted", 0), ("Running", 1), ("Stopping", 2), ("Stopped", 3), ("Completed", 4), ("Failed", 5), ("Disconnected", 6),
    ]),
    enumeration("System.Management.Automation.SignatureStatus", Sort::Enum, &[
        ("Valid", 0), ("UnknownError", 1), ("NotSigned", 2), ("HashMismatch", 3), ("NotTrusted", 4), ("NotSupportedFileFormat", 5),
        ("Incompatible", 6),
    ]),
    enumeration("Microsoft.PowerShell.Commands.WebRequestMethod", Sort::Enum, &[
        ("Default", 0), ("Get", 1), ("Head", 2), ("Post", 3), ("Put", 4), ("Delete", 5), ("Trace", 6), ("Options", 7), ("Merge", 8),
        ("Patch", 9),
    ]),
    enumeration("Microsoft.PowerShell.Commands.TestPathType", Sort::Enum, &[
        ("Any", 0), ("Container", 1), ("Leaf", 2),
    ]),
    enumeration("Microsoft.PowerShell.Commands.OpenMode", Sort::Enum, &[
        ("Add", 0), ("New", 1), ("Overwrite", 2),
    ]),
    enumeration("Microsoft.PowerShell.Commands.OutputModeOption", Sort::Enum, &[
        ("None", 0), ("Single", 1), ("Multiple", 2),
    ]),
    enumeration("Microsoft.PowerShell.ExecutionPolicy", Sort::Enum, &[
        ("Unrestricted", 0), ("RemoteSigned", 1), ("AllSigned", 2), ("Restricted", 3), ("Bypass", 4), ("Undefined", 5), ("Default", 3),
    ]),
    enumeration("Microsoft.PowerShell.ExecutionPolicyScope", Sort::Enum, &[
        ("Process", 0), ("CurrentUser", 1), ("LocalMachine", 2), ("UserPolicy", 3), ("MachinePolicy", 4),
    ]),
    enumeration("System.Management.Automation.WhereOperatorSelectionMode", Sort::Enum, &[
        ("Default", 0), ("First", 1), ("Last", 2), ("SkipUntil", 3), ("Until", 4), ("Split", 5),
    ]),
    enumeration("System.Management.Automation.ReturnContainers", Sort::Enum, &[
        ("ReturnMatchingContainers", 0), ("ReturnAllContainers", 1),
    ]),
];
