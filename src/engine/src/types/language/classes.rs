//! The table of Ast classes: a row each, its base and its properties.

use super::super::{Method, TypeTable, method, property};
use super::{read, search, value};

macro_rules! classes {
    ($($name:literal : $base:literal { $($part:literal $ty:literal),* $(,)? } $methods:expr),* $(,)?) => {
        &[$(TypeTable {
            name: concat!("System.Management.Automation.Language.", $name),
            base: concat!("System.Management.Automation.Language.", $base),
            properties: &[$(property(concat!($ty, " ", $part), |_, this| read::part(this, $part))),*],
            methods: $methods,
            ..TypeTable::EMPTY
        }),*]
    };
}

const NONE: &[Method] = &[];

const COMMAND: &[Method] = &[method("string GetCommandName()", |_, this, _| read::command_name(this))];

const HELP: &[Method] = &[method("scriptblock GetScriptBlock()", |session, this, _| read::script_block(session, this))];

/// The root of all.
static AST: TypeTable = TypeTable {
    name: "System.Management.Automation.Language.Ast",
    properties: &[
        property("System.Management.Automation.Language.IScriptExtent Extent", |_, this| read::extent(this)),
        property("System.Management.Automation.Language.Ast Parent", |_, this| read::parent(this)),
    ],
    methods: &[
        method(
            "System.Management.Automation.Language.Ast Find(System.Func[object,bool] predicate, bool searchNestedScriptBlocks)",
            search::find,
        ),
        method(
            "System.Collections.Generic.IEnumerable[object] FindAll(System.Func[object,bool] predicate, bool searchNestedScriptBlocks)",
            search::find_all,
        ),
        method("object Visit(object astVisitor)", search::visit),
        method("object SafeGetValue()", value::safe),
        method("object SafeGetValue(bool skipHashtableSizeCheck)", value::safe),
        method("System.Management.Automation.Language.Ast Copy()", |_, this, _| read::copy(this)),
        method("string ToString()", |_, this, _| read::text(this)),
    ],
    ..TypeTable::EMPTY
};

static STATEMENTS: &[TypeTable] = classes![
    "ScriptBlockAst": "Ast" {
        "Attributes" "object", "UsingStatements" "object", "ParamBlock" "object", "BeginBlock" "object", "ProcessBlock" "object",
        "EndBlock" "object", "CleanBlock" "object", "DynamicParamBlock" "object", "ScriptRequirements" "object",
    } HELP,
    "ParamBlockAst": "Ast" { "Attributes" "object", "Parameters" "object" } NONE,
    "NamedBlockAst": "Ast" { "Unnamed" "bool", "BlockKind" "System.Management.Automation.Language.TokenKind", "Statements" "object", "Traps" "object" } NONE,
    "NamedAttributeArgumentAst": "Ast" { "ArgumentName" "string", "Argument" "object", "ExpressionOmitted" "bool" } NONE,
    "AttributeBaseAst": "Ast" { "TypeName" "System.Management.Automation.Language.ITypeName" } NONE,
    "AttributeAst": "AttributeBaseAst" { "PositionalArguments" "object", "NamedArguments" "object" } NONE,
    "TypeConstraintAst": "AttributeBaseAst" {} NONE,
    "ParameterAst": "Ast" { "Attributes" "object", "Name" "object", "DefaultValue" "object", "StaticType" "type" } NONE,
    "StatementBlockAst": "Ast" { "Statements" "object", "Traps" "object" } NONE,
    "StatementAst": "Ast" {} NONE,
    "TypeDefinitionAst": "StatementAst" {
        "Name" "string", "Attributes" "object", "BaseTypes" "object", "Members" "object",
        "TypeAttributes" "System.Management.Automation.Language.TypeAttributes", "IsClass" "bool", "IsEnum" "bool", "IsInterface" "bool",
    } NONE,
    "UsingStatementAst": "StatementAst" {
        "UsingStatementKind" "System.Management.Automation.Language.UsingStatementKind", "Name" "object", "Alias" "object", "ModuleSpecification" "object",
    } NONE,
    "MemberAst": "Ast" { "Name" "string" } NONE,
    "PropertyMemberAst": "MemberAst" {
        "PropertyType" "object", "Attributes" "object", "PropertyAttributes" "System.Management.Automation.Language.PropertyAttributes",
        "InitialValue" "object", "IsPublic" "bool", "IsPrivate" "bool", "IsHidden" "bool", "IsStatic" "bool",
    } NONE,
    "FunctionMemberAst": "MemberAst" {
        "Attributes" "object", "ReturnType" "object", "Parameters" "object", "Body" "object",
        "MethodAttributes" "System.Management.Automation.Language.MethodAttributes", "IsPublic" "bool", "IsPrivate" "bool",
        "IsHidden" "bool", "IsStatic" "bool", "IsConstructor" "bool",
    } NONE,
    "FunctionDefinitionAst": "StatementAst" {
        "IsFilter" "bool", "IsWorkflow" "bool", "Name" "string", "Parameters" "object", "Body" "object",
    } NONE,
    "IfStatementAst": "StatementAst" { "Clauses" "object", "ElseClause" "object" } NONE,
    "DataStatementAst": "StatementAst" { "Variable" "string", "CommandsAllowed" "object", "Body" "object" } NONE,
    "LabeledStatementAst": "StatementAst" { "Label" "string", "Condition" "object" } NONE,
    "LoopStatementAst": "LabeledStatementAst" { "Body" "object" } NONE,
    "ForEachStatementAst": "LoopStatementAst" {
        "Variable" "object", "ThrottleLimit" "object", "Flags" "System.Management.Automation.Language.ForEachFlags",
    } NONE,
    "ForStatementAst": "LoopStatementAst" { "Initializer" "object", "Iterator" "object" } NONE,
    "DoWhileStatementAst": "LoopStatementAst" {} NONE,
    "DoUntilStatementAst": "LoopStatementAst" {} NONE,
    "WhileStatementAst": "LoopStatementAst" {} NONE,
    "SwitchStatementAst": "LabeledStatementAst" {
        "Flags" "System.Management.Automation.Language.SwitchFlags", "Clauses" "object", "Default" "object",
    } NONE,
    "CatchClauseAst": "Ast" { "CatchTypes" "object", "IsCatchAll" "bool", "Body" "object" } NONE,
    "TryStatementAst": "StatementAst" { "Body" "object", "CatchClauses" "object", "Finally" "object" } NONE,
    "TrapStatementAst": "StatementAst" { "TrapType" "object", "Body" "object" } NONE,
    "BreakStatementAst": "StatementAst" { "Label" "object" } NONE,
    "ContinueStatementAst": "StatementAst" { "Label" "object" } NONE,
    "ReturnStatementAst": "StatementAst" { "Pipeline" "object" } NONE,
    "ExitStatementAst": "StatementAst" { "Pipeline" "object" } NONE,
    "ThrowStatementAst": "StatementAst" { "Pipeline" "object", "IsRethrow" "bool" } NONE,
    "BlockStatementAst": "StatementAst" { "Body" "object", "Kind" "object" } NONE,
    "ChainableAst": "PipelineBaseAst" {} NONE,
    "PipelineBaseAst": "StatementAst" {} NONE,
    "PipelineChainAst": "ChainableAst" {
        "LhsPipelineChain" "object", "RhsPipeline" "object", "Operator" "System.Management.Automation.Language.TokenKind", "Background" "bool",
    } NONE,
    "PipelineAst": "ChainableAst" { "PipelineElements" "object", "Background" "bool" } NONE,
    "AssignmentStatementAst": "PipelineBaseAst" {
        "Left" "object", "Operator" "System.Management.Automation.Language.TokenKind", "Right" "object", "ErrorPosition" "object",
    } NONE,
];

static EXPRESSIONS: &[TypeTable] = classes![
    "CommandElementAst": "Ast" {} NONE,
    "CommandParameterAst": "CommandElementAst" { "ParameterName" "string", "Argument" "object", "ErrorPosition" "object" } NONE,
    "CommandBaseAst": "StatementAst" { "Redirections" "object" } NONE,
    "CommandAst": "CommandBaseAst" {
        "CommandElements" "object", "InvocationOperator" "System.Management.Automation.Language.TokenKind", "DefiningKeyword" "object",
    } COMMAND,
    "CommandExpressionAst": "CommandBaseAst" { "Expression" "object" } NONE,
    "RedirectionAst": "Ast" { "FromStream" "System.Management.Automation.Language.RedirectionStream" } NONE,
    "MergingRedirectionAst": "RedirectionAst" { "ToStream" "System.Management.Automation.Language.RedirectionStream" } NONE,
    "FileRedirectionAst": "RedirectionAst" { "Location" "object", "Append" "bool" } NONE,
    "ExpressionAst": "CommandElementAst" { "StaticType" "type" } NONE,
    "TernaryExpressionAst": "ExpressionAst" { "Condition" "object", "IfTrue" "object", "IfFalse" "object" } NONE,
    "BinaryExpressionAst": "ExpressionAst" {
        "Operator" "System.Management.Automation.Language.TokenKind", "Left" "object", "Right" "object", "ErrorPosition" "object",
    } NONE,
    "UnaryExpressionAst": "ExpressionAst" { "TokenKind" "System.Management.Automation.Language.TokenKind", "Child" "object" } NONE,
    "AttributedExpressionAst": "ExpressionAst" { "Child" "object", "Attribute" "object" } NONE,
    "ConvertExpressionAst": "AttributedExpressionAst" { "Type" "object" } NONE,
    "MemberExpressionAst": "ExpressionAst" { "Expression" "object", "Member" "object", "Static" "bool", "NullConditional" "bool" } NONE,
    "InvokeMemberExpressionAst": "MemberExpressionAst" { "Arguments" "object", "GenericTypeArguments" "object" } NONE,
    "TypeExpressionAst": "ExpressionAst" { "TypeName" "System.Management.Automation.Language.ITypeName" } NONE,
    "VariableExpressionAst": "ExpressionAst" { "VariablePath" "System.Management.Automation.VariablePath", "Splatted" "bool" } NONE,
    "ConstantExpressionAst": "ExpressionAst" { "Value" "object" } NONE,
    "StringConstantExpressionAst": "ConstantExpressionAst" {
        "StringConstantType" "System.Management.Automation.Language.StringConstantType",
    } NONE,
    "ExpandableStringExpressionAst": "ExpressionAst" {
        "Value" "string", "StringConstantType" "System.Management.Automation.Language.StringConstantType", "NestedExpressions" "object",
    } NONE,
    "ScriptBlockExpressionAst": "ExpressionAst" { "ScriptBlock" "object" } NONE,
    "ArrayLiteralAst": "ExpressionAst" { "Elements" "object" } NONE,
    "HashtableAst": "ExpressionAst" { "KeyValuePairs" "object" } NONE,
    "ArrayExpressionAst": "ExpressionAst" { "SubExpression" "object" } NONE,
    "ParenExpressionAst": "ExpressionAst" { "Pipeline" "object" } NONE,
    "SubExpressionAst": "ExpressionAst" { "SubExpression" "object" } NONE,
    "UsingExpressionAst": "ExpressionAst" { "SubExpression" "object" } NONE,
    "IndexExpressionAst": "ExpressionAst" { "Target" "object", "Index" "object", "NullConditional" "bool" } NONE,
    "ErrorExpressionAst": "ExpressionAst" { "NestedAst" "object" } NONE,
    "ErrorStatementAst": "PipelineBaseAst" { "NestedAst" "object" } NONE,
];

static VISITORS: &[TypeTable] = &[
    TypeTable { name: "System.Management.Automation.Language.AstVisitor", constructors: PLAIN, ..TypeTable::EMPTY },
    TypeTable {
        name: "System.Management.Automation.Language.AstVisitor2",
        base: "System.Management.Automation.Language.AstVisitor",
        constructors: PLAIN,
        ..TypeTable::EMPTY
    },
];

/// What a script class calls as its base.
const PLAIN: &[Method] = &[method("()", |_, _, _| Ok(crate::Value::custom([])))];

/// The tables of this file.
pub(super) fn tables() -> impl Iterator<Item = &'static TypeTable> {
    std::iter::once(&AST).chain(STATEMENTS).chain(EXPRESSIONS).chain(VISITORS)
}
