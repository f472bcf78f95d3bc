//! The enums of the tree: kinds and flags of tokens, and those that nodes have.

use super::super::{Sort, TypeTable};

/// The number of a token kind.
pub(super) fn number(name: &str) -> i64 {
    TOKEN_KINDS.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map_or(0, |(_, number)| *number)
}

/// The name of a token kind.
pub(super) fn name(number: i64) -> &'static str {
    TOKEN_KINDS.iter().find(|(_, n)| *n == number).map_or("Unknown", |(name, _)| name)
}

const fn values(name: &'static str, sort: Sort, values: &'static [(&'static str, i64)]) -> TypeTable {
    TypeTable { name, sort, base: "System.Enum", values, ..TypeTable::EMPTY }
}

static TOKEN_KINDS: &[(&str, i64)] = &[
    ("Unknown", 0), ("Variable", 1), ("SplattedVariable", 2), ("Parameter", 3), ("Number", 4), ("Label", 5), ("Identifier", 6),
    ("Generic", 7), ("NewLine", 8), ("LineContinuation", 9), ("Comment", 10), ("EndOfInput", 11), ("StringLiteral", 12),
    ("StringExpandable", 13), ("HereStringLiteral", 14), ("HereStringExpandable", 15), ("LParen", 16), ("RParen", 17),
    ("LCurly", 18), ("RCurly", 19), ("LBracket", 20), ("RBracket", 21), ("AtParen", 22), ("AtCurly", 23), ("DollarParen", 24),
    ("Semi", 25), ("AndAnd", 26), ("OrOr", 27), ("Ampersand", 28), ("Pipe", 29), ("Comma", 30), ("MinusMinus", 31),
    ("PlusPlus", 32), ("DotDot", 33), ("ColonColon", 34), ("Dot", 35), ("Exclaim", 36), ("Multiply", 37), ("Divide", 38),
    ("Rem", 39), ("Plus", 40), ("Minus", 41), ("Equals", 42), ("PlusEquals", 43), ("MinusEquals", 44), ("MultiplyEquals", 45),
    ("DivideEquals", 46), ("RemainderEquals", 47), ("Redirection", 48), ("RedirectInStd", 49), ("Format", 50), ("Not", 51),
    ("Bnot", 52), ("And", 53), ("Or", 54), ("Xor", 55), ("Band", 56), ("Bor", 57), ("Bxor", 58), ("Join", 59), ("Ieq", 60),
    ("Ine", 61), ("Ige", 62), ("Igt", 63), ("Ilt", 64), ("Ile", 65), ("Ilike", 66), ("Inotlike", 67), ("Imatch", 68),
    ("Inotmatch", 69), ("Ireplace", 70), ("Icontains", 71), ("Inotcontains", 72), ("Iin", 73), ("Inotin", 74), ("Isplit", 75),
    ("Ceq", 76), ("Cne", 77), ("Cge", 78), ("Cgt", 79), ("Clt", 80), ("Cle", 81), ("Clike", 82), ("Cnotlike", 83), ("Cmatch", 84),
    ("Cnotmatch", 85), ("Creplace", 86), ("Ccontains", 87), ("Cnotcontains", 88), ("Cin", 89), ("Cnotin", 90), ("Csplit", 91),
    ("Is", 92), ("IsNot", 93), ("As", 94), ("PostfixPlusPlus", 95), ("PostfixMinusMinus", 96), ("Shl", 97), ("Shr", 98),
    ("Colon", 99), ("QuestionMark", 100), ("QuestionQuestionEquals", 101), ("QuestionQuestion", 102), ("QuestionDot", 103),
    ("QuestionLBracket", 104), ("Begin", 119), ("Break", 120), ("Catch", 121), ("Class", 122), ("Continue", 123), ("Data", 124),
    ("Define", 125), ("Do", 126), ("Dynamicparam", 127), ("Else", 128), ("ElseIf", 129), ("End", 130), ("Exit", 131),
    ("Filter", 132), ("Finally", 133), ("For", 134), ("Foreach", 135), ("From", 136), ("Function", 137), ("If", 138), ("In", 139),
    ("Param", 140), ("Process", 141), ("Return", 142), ("Switch", 143), ("Throw", 144), ("Trap", 145), ("Try", 146),
    ("Until", 147), ("Using", 148), ("Var", 149), ("While", 150), ("Workflow", 151), ("Parallel", 152), ("Sequence", 153),
    ("InlineScript", 154), ("Configuration", 155), ("DynamicKeyword", 156), ("Public", 157), ("Private", 158), ("Static", 159),
    ("Interface", 160), ("Enum", 161), ("Namespace", 162), ("Module", 163), ("Type", 164), ("Assembly", 165), ("Command", 166),
    ("Hidden", 167), ("Base", 168), ("Default", 169), ("Clean", 170),
];

static TOKEN_FLAGS: &[(&str, i64)] = &[
    ("None", 0), ("BinaryPrecedenceLogical", 1), ("BinaryPrecedenceBitwise", 2), ("BinaryPrecedenceComparison", 5),
    ("BinaryPrecedenceCoalesce", 7), ("BinaryPrecedenceAdd", 9), ("BinaryPrecedenceMultiply", 10), ("BinaryPrecedenceFormat", 12),
    ("BinaryPrecedenceRange", 13), ("BinaryPrecedenceMask", 15), ("Keyword", 16), ("ScriptBlockBlockName", 32),
    ("BinaryOperator", 256), ("UnaryOperator", 512), ("CaseSensitiveOperator", 1024), ("TernaryOperator", 2048),
    ("SpecialOperator", 4096), ("AssignmentOperator", 8192), ("ParseModeInvariant", 32768), ("TokenInError", 65536),
    ("DisallowedInRestrictedMode", 131072), ("PrefixOrPostfixOperator", 262144), ("CommandName", 524288), ("MemberName", 1048576),
    ("TypeName", 2097152), ("AttributeName", 4194304), ("CanConstantFold", 8388608),
    ("StatementDoesntSupportAttributes", 16777216),
];

/// The tables of the enums.
pub(super) static TABLES: &[TypeTable] = &[
    values("System.Management.Automation.Language.TokenKind", Sort::Enum, TOKEN_KINDS),
    values("System.Management.Automation.Language.TokenFlags", Sort::Flags, TOKEN_FLAGS),
    values(
        "System.Management.Automation.Language.StringConstantType",
        Sort::Enum,
        &[("SingleQuoted", 0), ("SingleQuotedHereString", 1), ("DoubleQuoted", 2), ("DoubleQuotedHereString", 3), ("BareWord", 4)],
    ),
    values(
        "System.Management.Automation.Language.RedirectionStream",
        Sort::Enum,
        &[("All", 0), ("Output", 1), ("Error", 2), ("Warning", 3), ("Verbose", 4), ("Debug", 5), ("Information", 6)],
    ),
    values(
        "System.Management.Automation.Language.SwitchFlags",
        Sort::Flags,
        &[("None", 0), ("File", 1), ("Regex", 2), ("Wildcard", 4), ("Exact", 8), ("CaseSensitive", 16), ("Parallel", 32)],
    ),
    values(
        "System.Management.Automation.Language.ForEachFlags",
        Sort::Flags,
        &[("None", 0), ("Parallel", 1)],
    ),
    values(
        "System.Management.Automation.Language.AstVisitAction",
        Sort::Enum,
        &[("Continue", 0), ("SkipChildren", 1), ("StopVisit", 2)],
    ),
    values(
        "System.Management.Automation.Language.UsingStatementKind",
        Sort::Enum,
        &[("Assembly", 0), ("Command", 1), ("Module", 2), ("Namespace", 3), ("Type", 4)],
    ),
    values(
        "System.Management.Automation.Language.TypeAttributes",
        Sort::Flags,
        &[("None", 0), ("Class", 1), ("Interface", 2), ("Enum", 4)],
    ),
    values(
        "System.Management.Automation.Language.MethodAttributes",
        Sort::Flags,
        &[("None", 0), ("Public", 1), ("Private", 2), ("Static", 16), ("Hidden", 64)],
    ),
    values(
        "System.Management.Automation.Language.PropertyAttributes",
        Sort::Flags,
        &[("None", 0), ("Public", 1), ("Private", 2), ("Static", 16), ("Literal", 32), ("Hidden", 64)],
    ),
];
