//! Enums of .NET.

use super::super::{Sort, TypeTable};
use super::enumeration;

pub(super) static TABLES: &[TypeTable] = &[
    enumeration("System.DateTimeKind", Sort::Enum, &[
        ("Unspecified", 0), ("Utc", 1), ("Local", 2),
    ]),
    enumeration("System.DayOfWeek", Sort::Enum, &[
        ("Sunday", 0), ("Monday", 1), ("Tuesday", 2), ("Wednesday", 3), ("Thursday", 4), ("Friday", 5), ("Saturday", 6),
    ]),
    enumeration("System.UriKind", Sort::Enum, &[
        ("RelativeOrAbsolute", 0), ("Absolute", 1), ("Relative", 2),
    ]),
    enumeration("System.Net.Sockets.AddressFamily", Sort::Enum, &[
        ("Unknown", -1), ("Unspecified", 0), ("Unix", 1), ("InterNetwork", 2), ("ImpLink", 3), ("Pup", 4), ("Chaos", 5), ("NS", 6),
        ("Ipx", 6), ("Iso", 7), ("Osi", 7), ("Ecma", 8), ("DataKit", 9), ("Ccitt", 10), ("Sna", 11), ("DecNet", 12), ("DataLink", 13),
        ("Lat", 14), ("HyperChannel", 15), ("AppleTalk", 16), ("NetBios", 17), ("VoiceView", 18), ("FireFox", 19), ("Banyan", 21),
        ("Atm", 22), ("InterNetworkV6", 23), ("Cluster", 24), ("Ieee12844", 25), ("Irda", 26), ("NetworkDesigners", 28), ("Max", 29),
        ("Packet", 65536), ("ControllerAreaNetwork", 65537),
    ]),
    enumeration("System.MidpointRounding", Sort::Enum, &[
        ("ToEven", 0), ("AwayFromZero", 1), ("ToZero", 2), ("ToNegativeInfinity", 3), ("ToPositiveInfinity", 4),
    ]),
    enumeration("System.Environment+SpecialFolder", Sort::Enum, &[
        ("ApplicationData", 26), ("CommonApplicationData", 35), ("LocalApplicationData", 28), ("Cookies", 33), ("Desktop", 0),
        ("Favorites", 6), ("History", 34), ("InternetCache", 32), ("Programs", 2), ("MyComputer", 17), ("MyMusic", 13),
        ("MyPictures", 39), ("MyVideos", 14), ("Recent", 8), ("SendTo", 9), ("StartMenu", 11), ("Startup", 7), ("System", 37),
        ("Templates", 21), ("DesktopDirectory", 16), ("Personal", 5), ("MyDocuments", 5), ("ProgramFiles", 38),
        ("CommonProgramFiles", 43), ("AdminTools", 48), ("CDBurning", 59), ("CommonAdminTools", 47), ("CommonDocuments", 46),
        ("CommonMusic", 53), ("CommonOemLinks", 58), ("CommonPictures", 54), ("CommonStartMenu", 22), ("CommonPrograms", 23),
        ("CommonStartup", 24), ("CommonDesktopDirectory", 25), ("CommonTemplates", 45), ("CommonVideos", 55), ("Fonts", 20),
        ("NetworkShortcuts", 19), ("PrinterShortcuts", 27), ("UserProfile", 40), ("CommonProgramFilesX86", 44), ("ProgramFilesX86", 42),
        ("Resources", 56), ("LocalizedResources", 57), ("SystemX86", 41), ("Windows", 36),
    ]),
    enumeration("System.PlatformID", Sort::Enum, &[
        ("Win32S", 0), ("Win32Windows", 1), ("Win32NT", 2), ("WinCE", 3), ("Unix", 4), ("Xbox", 5), ("MacOSX", 6), ("Other", 7),
    ]),
    enumeration("System.ConsoleColor", Sort::Enum, &[
        ("Black", 0), ("DarkBlue", 1), ("DarkGreen", 2), ("DarkCyan", 3), ("DarkRed", 4), ("DarkMagenta", 5), ("DarkYellow", 6),
        ("Gray", 7), ("DarkGray", 8), ("Blue", 9), ("Green", 10), ("Cyan", 11), ("Red", 12), ("Magenta", 13), ("Yellow", 14),
        ("White", 15),
    ]),
    enumeration("System.ConsoleModifiers", Sort::Flags, &[
        ("None", 0), ("Alt", 1), ("Shift", 2), ("Control", 4),
    ]),
    enumeration("System.StringComparison", Sort::Enum, &[
        ("CurrentCulture", 0), ("CurrentCultureIgnoreCase", 1), ("InvariantCulture", 2), ("InvariantCultureIgnoreCase", 3),
        ("Ordinal", 4), ("OrdinalIgnoreCase", 5),
    ]),
    enumeration("System.StringSplitOptions", Sort::Flags, &[
        ("None", 0), ("RemoveEmptyEntries", 1), ("TrimEntries", 2),
    ]),
    enumeration("System.Text.NormalizationForm", Sort::Enum, &[
        ("FormC", 1), ("FormD", 2), ("FormKC", 5), ("FormKD", 6),
    ]),
    enumeration("System.Text.RegularExpressions.RegexOptions", Sort::Flags, &[
        ("None", 0), ("IgnoreCase", 1), ("Multiline", 2), ("ExplicitCapture", 4), ("Compiled", 8), ("Singleline", 16),
        ("IgnorePatternWhitespace", 32), ("RightToLeft", 64), ("ECMAScript", 256), ("CultureInvariant", 512), ("NonBacktracking", 1024),
    ]),
    enumeration("System.Globalization.CompareOptions", Sort::Flags, &[
        ("None", 0), ("IgnoreCase", 1), ("IgnoreNonSpace", 2), ("IgnoreSymbols", 4), ("IgnoreKanaType", 8), ("IgnoreWidth", 16),
        ("NumericOrdering", 32), ("OrdinalIgnoreCase", 268435456), ("StringSort", 536870912), ("Ordinal", 1073741824),
    ]),
    enumeration("System.Globalization.NumberStyles", Sort::Flags, &[
        ("None", 0), ("AllowLeadingWhite", 1), ("AllowTrailingWhite", 2), ("AllowLeadingSign", 4), ("AllowTrailingSign", 8),
        ("AllowParentheses", 16), ("AllowDecimalPoint", 32), ("AllowThousands", 64), ("AllowExponent", 128),
        ("AllowCurrencySymbol", 256), ("AllowHexSpecifier", 512), ("AllowBinarySpecifier", 1024), ("Integer", 7), ("HexNumber", 515),
        ("BinaryNumber", 1027), ("Number", 111), ("Float", 167), ("Currency", 383), ("Any", 511),
    ]),
    enumeration("System.Globalization.DateTimeStyles", Sort::Flags, &[
        ("None", 0), ("AllowLeadingWhite", 1), ("AllowTrailingWhite", 2), ("AllowInnerWhite", 4), ("AllowWhiteSpaces", 7),
        ("NoCurrentDateDefault", 8), ("AdjustToUniversal", 16), ("AssumeLocal", 32), ("AssumeUniversal", 64), ("RoundtripKind", 128),
    ]),
    enumeration("System.Globalization.UnicodeCategory", Sort::Enum, &[
        ("UppercaseLetter", 0), ("LowercaseLetter", 1), ("TitlecaseLetter", 2), ("ModifierLetter", 3), ("OtherLetter", 4),
        ("NonSpacingMark", 5), ("SpacingCombiningMark", 6), ("EnclosingMark", 7), ("DecimalDigitNumber", 8), ("LetterNumber", 9),
        ("OtherNumber", 10), ("SpaceSeparator", 11), ("LineSeparator", 12), ("ParagraphSeparator", 13), ("Control", 14), ("Format", 15),
        ("Surrogate", 16), ("PrivateUse", 17), ("ConnectorPunctuation", 18), ("DashPunctuation", 19), ("OpenPunctuation", 20),
        ("ClosePunctuation", 21), ("InitialQuotePunctuation", 22), ("FinalQuotePunctuation", 23), ("OtherPunctuation", 24),
        ("MathSymbol", 25), ("CurrencySymbol", 26), ("ModifierSymbol", 27), ("OtherSymbol", 28), ("OtherNotAssigned", 29),
    ]),
    enumeration("System.IO.FileAttributes", Sort::Flags, &[
        ("None", 0), ("ReadOnly", 1), ("Hidden", 2), ("System", 4), ("Directory", 16), ("Archive", 32), ("Device", 64), ("Normal", 128),
        ("Temporary", 256), ("SparseFile", 512), ("ReparsePoint", 1024), ("Compressed", 2048), ("Offline", 4096),
        ("NotContentIndexed", 8192), ("Encrypted", 16384), ("IntegrityStream", 32768), ("NoScrubData", 131072),
    ]),
    enumeration("System.IO.FileMode", Sort::Enum, &[
        ("CreateNew", 1), ("Create", 2), ("Open", 3), ("OpenOrCreate", 4), ("Truncate", 5), ("Append", 6),
    ]),
    enumeration("System.IO.FileAccess", Sort::Flags, &[
        ("Read", 1), ("Write", 2), ("ReadWrite", 3),
    ]),
    enumeration("System.IO.FileShare", Sort::Flags, &[
        ("None", 0), ("Read", 1), ("Write", 2), ("ReadWrite", 3), ("Delete", 4), ("Inheritable", 16),
    ]),
    enumeration("System.IO.SearchOption", Sort::Enum, &[
        ("TopDirectoryOnly", 0), ("AllDirectories", 1),
    ]),
    enumeration("System.IO.UnixFileMode", Sort::Flags, &[
        ("None", 0), ("OtherExecute", 1), ("OtherWrite", 2), ("OtherRead", 4), ("GroupExecute", 8), ("GroupWrite", 16),
        ("GroupRead", 32), ("UserExecute", 64), ("UserWrite", 128), ("UserRead", 256), ("StickyBit", 512), ("SetGroup", 1024),
        ("SetUser", 2048),
    ]),
    enumeration("System.IO.SeekOrigin", Sort::Enum, &[
        ("Begin", 0), ("Current", 1), ("End", 2),
    ]),
    enumeration("System.IO.Compression.CompressionMode", Sort::Enum, &[
        ("Decompress", 0), ("Compress", 1),
    ]),
    enumeration("System.IO.Compression.CompressionLevel", Sort::Enum, &[
        ("Optimal", 0), ("Fastest", 1), ("NoCompression", 2), ("SmallestSize", 3),
    ]),
    enumeration("System.Diagnostics.ProcessPriorityClass", Sort::Enum, &[
        ("Normal", 32), ("Idle", 64), ("High", 128), ("RealTime", 256), ("BelowNormal", 16384), ("AboveNormal", 32768),
    ]),
    enumeration("System.Net.SecurityProtocolType", Sort::Flags, &[
        ("SystemDefault", 0), ("Ssl3", 48), ("Tls", 192), ("Tls11", 768), ("Tls12", 3072), ("Tls13", 12288),
    ]),
    enumeration("System.Xml.XmlNodeType", Sort::Enum, &[
        ("None", 0), ("Element", 1), ("Attribute", 2), ("Text", 3), ("CDATA", 4), ("EntityReference", 5), ("Entity", 6),
        ("ProcessingInstruction", 7), ("Comment", 8), ("Document", 9), ("DocumentType", 10), ("DocumentFragment", 11), ("Notation", 12),
        ("Whitespace", 13), ("SignificantWhitespace", 14), ("EndElement", 15), ("EndEntity", 16), ("XmlDeclaration", 17),
    ]),
    enumeration("System.Reflection.BindingFlags", Sort::Flags, &[
        ("Default", 0), ("IgnoreCase", 1), ("DeclaredOnly", 2), ("Instance", 4), ("Static", 8), ("Public", 16), ("NonPublic", 32),
        ("FlattenHierarchy", 64), ("InvokeMethod", 256), ("CreateInstance", 512), ("GetField", 1024), ("SetField", 2048),
        ("GetProperty", 4096), ("SetProperty", 8192), ("PutDispProperty", 16384), ("PutRefDispProperty", 32768), ("ExactBinding", 65536),
        ("SuppressChangeType", 131072), ("OptionalParamBinding", 262144), ("IgnoreReturn", 16777216), ("DoNotWrapExceptions", 33554432),
    ]),
    enumeration("System.TypeCode", Sort::Enum, &[
        ("Empty", 0), ("Object", 1), ("DBNull", 2), ("Boolean", 3), ("Char", 4), ("SByte", 5), ("Byte", 6), ("Int16", 7), ("UInt16", 8),
        ("Int32", 9), ("UInt32", 10), ("Int64", 11), ("UInt64", 12), ("Single", 13), ("Double", 14), ("Decimal", 15), ("DateTime", 16),
        ("String", 18),
    ]),
    enumeration("System.Globalization.CalendarWeekRule", Sort::Enum, &[
        ("FirstDay", 0), ("FirstFullWeek", 1), ("FirstFourDayWeek", 2),
    ]),
    enumeration("System.Globalization.TimeSpanStyles", Sort::Flags, &[
        ("None", 0), ("AssumeNegative", 1),
    ]),
    enumeration("System.UriComponents", Sort::Flags, &[
        ("Scheme", 1), ("UserInfo", 2), ("Host", 4), ("Port", 8), ("Path", 16), ("Query", 32), ("Fragment", 64),
    ]),
    enumeration("System.UriPartial", Sort::Enum, &[
        ("Scheme", 0), ("Authority", 1), ("Path", 2), ("Query", 3),
    ]),
    enumeration("System.UriHostNameType", Sort::Enum, &[
        ("Unknown", 0), ("Basic", 1), ("Dns", 2), ("IPv4", 3), ("IPv6", 4),
    ]),
    enumeration("System.Base64FormattingOptions", Sort::Flags, &[
        ("None", 0), ("InsertLineBreaks", 1),
    ]),
    enumeration("System.EnvironmentVariableTarget", Sort::Enum, &[
        ("Process", 0), ("User", 1), ("Machine", 2),
    ]),
    enumeration("System.Threading.ThreadState", Sort::Flags, &[
        ("Running", 0), ("StopRequested", 1), ("SuspendRequested", 2), ("Background", 4), ("Unstarted", 8), ("Stopped", 16),
        ("WaitSleepJoin", 32), ("Suspended", 64), ("AbortRequested", 128), ("Aborted", 256),
    ]),
    enumeration("System.Threading.ApartmentState", Sort::Enum, &[
        ("STA", 0), ("MTA", 1), ("Unknown", 2),
    ]),
    enumeration("System.AttributeTargets", Sort::Flags, &[
        ("Assembly", 1), ("Module", 2), ("Class", 4), ("Struct", 8), ("Enum", 16), ("Constructor", 32), ("Method", 64),
        ("Property", 128), ("Field", 256), ("Event", 512), ("Interface", 1024), ("Parameter", 2048), ("Delegate", 4096),
        ("ReturnValue", 8192), ("GenericParameter", 16384), ("All", 32767),
    ]),
    enumeration("System.ServiceProcess.ServiceControllerStatus", Sort::Enum, &[
        ("Stopped", 1), ("StartPending", 2), ("StopPending", 3), ("Running", 4), ("ContinuePending", 5), ("PausePending", 6),
        ("Paused", 7),
    ]),
    enumeration("System.ServiceProcess.ServiceStartMode", Sort::Enum, &[
        ("Boot", 0), ("System", 1), ("Automatic", 2), ("Manual", 3), ("Disabled", 4),
    ]),
    enumeration("System.Diagnostics.EventLogEntryType", Sort::Enum, &[
        ("Error", 1), ("Warning", 2), ("Information", 4), ("SuccessAudit", 8), ("FailureAudit", 16),
    ]),
];
