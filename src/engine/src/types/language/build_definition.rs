//! Builds the nodes of functions, parameters, attributes, classes, enums and `using`.

use super::build::{Builder, Parts, maybe};
use super::tree::Part;
use syntax::Span;
use syntax::ast::{
    Attribute, Class, ClassMember, Enum, Function, MethodMember, NamedArgument, Param, ParamBlock, PropertyMember, TypeName,
};
use syntax::ast::{StringKind, Using, UsingKind};

impl Builder<'_> {
    /// `function f($a) { }`
    pub fn function(&mut self, function: &Function) -> u32 {
        let written = self.source.slice(function.name_span);
        let name = if written.is_empty() { function.name.text().to_string() } else { written.to_owned() };
        let params = function.params.as_ref().map(|list| list.iter().map(|p| self.param(p)).collect());
        let body = self.script_block(&function.body, false);
        let mut parts = vec![
            ("Name", Part::Text(name)),
            ("IsFilter", Part::Flag(function.filter)),
            ("IsWorkflow", Part::Flag(function.workflow)),
            ("Body", Part::Node(body)),
        ];
        parts.extend(params.map(|p| ("Parameters", Part::Nodes(p))));
        self.add("FunctionDefinitionAst", function.span, parts)
    }

    /// `param($a)`
    pub fn param_block(&mut self, block: &ParamBlock) -> u32 {
        let attributes = block.attributes.iter().map(|a| self.attribute(a)).collect();
        let params = block.params.iter().map(|p| self.param(p)).collect();
        self.add("ParamBlockAst", block.span, vec![("Attributes", Part::Nodes(attributes)), ("Parameters", Part::Nodes(params))])
    }

    fn param(&mut self, param: &Param) -> u32 {
        let mut attributes: Vec<u32> = param.attributes.iter().map(|a| self.attribute(a)).collect();
        attributes.extend(param.types.iter().map(|t| self.constraint(t)).collect::<Vec<_>>());
        attributes.sort_by_key(|a| self.nodes[*a as usize].span.start);
        let path = ("VariablePath", Part::Path(None, param.name.text().to_string()));
        let name = self.add("VariableExpressionAst", param.name_span, vec![path, ("Splatted", Part::Flag(false))]);
        let default = param.default.as_ref().map(|d| self.expr(d));
        let mut parts = vec![("Attributes", Part::Nodes(attributes)), ("Name", Part::Node(name))];
        parts.extend(maybe("DefaultValue", default));
        parts.extend(param.types.first().map(|t| ("StaticType", Part::Type(t.clone()))));
        self.add("ParameterAst", param.span, parts)
    }

    /// `[Parameter(Mandatory)]`
    pub fn attribute(&mut self, attribute: &Attribute) -> u32 {
        let positional = attribute.positional.iter().map(|e| self.expr(e)).collect();
        let named = attribute.named.iter().map(|n| self.named_argument(n)).collect();
        let parts = vec![
            ("TypeName", Part::Type(attribute.name.clone())),
            ("PositionalArguments", Part::Nodes(positional)),
            ("NamedArguments", Part::Nodes(named)),
        ];
        self.add("AttributeAst", attribute.span, parts)
    }

    /// PowerShell: an argument without a value has the constant true as one, with the place of its name.
    fn named_argument(&mut self, argument: &NamedArgument) -> u32 {
        let value = match &argument.value {
            Some(value) => self.expr(value),
            None => self.add("ConstantExpressionAst", argument.span, vec![("Value", Part::Flag(true))]),
        };
        let parts = vec![
            ("ArgumentName", Part::Text(argument.name.text().to_string())),
            ("Argument", Part::Node(value)),
            ("ExpressionOmitted", Part::Flag(argument.value.is_none())),
        ];
        self.add("NamedAttributeArgumentAst", argument.span, parts)
    }

    fn definition(&mut self, name: &str, attributes: &[Attribute], sort: &str) -> Parts {
        let attributes = attributes.iter().map(|a| self.attribute(a)).collect();
        let number = match sort {
            "class" => 1,
            "interface" => 2,
            _ => 4,
        };
        vec![
            ("Name", Part::Text(name.to_owned())),
            ("Attributes", Part::Nodes(attributes)),
            ("IsClass", Part::Flag(sort == "class")),
            ("IsEnum", Part::Flag(sort == "enum")),
            ("IsInterface", Part::Flag(sort == "interface")),
            ("TypeAttributes", Part::Kind("TypeAttributes", number)),
        ]
    }

    /// `class C { }`
    pub fn class(&mut self, class: &Class) -> u32 {
        let mut parts = self.definition(&class.name.text(), &class.attributes, "class");
        let bases = class.bases.iter().map(|b| self.base(b)).collect();
        let members = class.members.iter().map(|m| match m {
            ClassMember::Property(property) => self.property(property),
            ClassMember::Method(method) => self.method(method),
        });
        let members = members.collect();
        parts.push(("BaseTypes", Part::Nodes(bases)));
        parts.push(("Members", Part::Nodes(members)));
        self.add("TypeDefinitionAst", class.span, parts)
    }

    fn base(&mut self, ty: &TypeName) -> u32 {
        self.add("TypeConstraintAst", ty.span, vec![("TypeName", Part::Type(ty.clone()))])
    }

    fn property(&mut self, property: &PropertyMember) -> u32 {
        let attributes = property.attributes.iter().map(|a| self.attribute(a)).collect();
        let ty = property.type_name.as_ref().map(|t| self.constraint(t));
        let value = property.default.as_ref().map(|d| self.expr(d));
        let mut parts = member_parts(&property.name.text(), property.is_static, property.hidden);
        parts.push(("Attributes", Part::Nodes(attributes)));
        parts.push(("PropertyAttributes", Part::Kind("PropertyAttributes", attribute_bits(property.is_static, property.hidden))));
        parts.extend(maybe("PropertyType", ty));
        parts.extend(maybe("InitialValue", value));
        self.add("PropertyMemberAst", property.span, parts)
    }

    /// A method: its parameters and body belong to a function inside it, as searches show.
    fn method(&mut self, method: &MethodMember) -> u32 {
        let attributes = method.attributes.iter().map(|a| self.attribute(a)).collect();
        let returns = method.return_type.as_ref().map(|t| self.constraint(t));
        let params: Vec<u32> = method.params.iter().map(|p| self.param(p)).collect();
        let body = self.script_block(&method.body, false);
        let span = Span { start: method.name_span.start, end: method.span.end };
        let function = vec![
            ("Name", Part::Text(method.name.text().to_string())),
            ("IsFilter", Part::Flag(false)),
            ("IsWorkflow", Part::Flag(false)),
            ("Parameters", Part::Nodes(params.clone())),
            ("Body", Part::Node(body)),
        ];
        let function = self.add("FunctionDefinitionAst", span, function);
        let mut parts = member_parts(&method.name.text(), method.is_static, method.hidden);
        parts.extend([
            ("Attributes", Part::Nodes(attributes)),
            ("IsConstructor", Part::Flag(method.constructor)),
            ("MethodAttributes", Part::Kind("MethodAttributes", attribute_bits(method.is_static, method.hidden))),
            ("Parameters", Part::SeenAll(params)),
            ("Body", Part::Seen(body)),
            ("Function", Part::Node(function)),
        ]);
        parts.extend(maybe("ReturnType", returns));
        self.add("FunctionMemberAst", method.span, parts)
    }

    /// `enum E { A }`
    pub fn enumeration(&mut self, definition: &Enum) -> u32 {
        let mut parts = self.definition(&definition.name.text(), &definition.attributes, "enum");
        let bases = definition.underlying.iter().map(|b| self.base(b)).collect();
        let members = definition.members.iter().map(|member| {
            let value = member.value.as_ref().map(|v| self.expr(v));
            let mut parts = member_parts(&member.name.text(), true, false);
            parts.push(("Attributes", Part::Nodes(Vec::new())));
            parts.push(("PropertyAttributes", Part::Kind("PropertyAttributes", 1 | 16 | 32)));
            parts.extend(maybe("InitialValue", value));
            self.add("PropertyMemberAst", member.span, parts)
        });
        let members = members.collect();
        parts.push(("BaseTypes", Part::Nodes(bases)));
        parts.push(("Members", Part::Nodes(members)));
        self.add("TypeDefinitionAst", definition.span, parts)
    }

    /// `using namespace System.IO`
    pub fn using(&mut self, using: &Using) -> u32 {
        let (number, name) = match &using.kind {
            UsingKind::Assembly(expr) => (0, self.expr(expr)),
            UsingKind::Module(expr) => (2, self.expr(expr)),
            UsingKind::Namespace(name) => {
                let text = self.source.slice(using.span);
                let start = using.span.start as usize + text.find(name.as_str()).unwrap_or(0);
                let span = Span::new(start, (start + name.len()).min(using.span.end as usize));
                (3, self.add("StringConstantExpressionAst", span, super::build_expression::string_parts(name, StringKind::Bare)))
            }
        };
        let table = self.nodes[name as usize].class == "HashtableAst";
        let parts = vec![
            ("UsingStatementKind", Part::Kind("UsingStatementKind", number)),
            (if table { "ModuleSpecification" } else { "Name" }, Part::Node(name)),
        ];
        self.add("UsingStatementAst", using.span, parts)
    }
}

fn member_parts(name: &str, is_static: bool, hidden: bool) -> Parts {
    vec![
        ("Name", Part::Text(name.to_owned())),
        ("IsStatic", Part::Flag(is_static)),
        ("IsHidden", Part::Flag(hidden)),
        ("IsPublic", Part::Flag(!hidden)),
        ("IsPrivate", Part::Flag(false)),
    ]
}

/// Public 1, static 16, hidden 64.
fn attribute_bits(is_static: bool, hidden: bool) -> i64 {
    1 + i64::from(is_static) * 16 + i64::from(hidden) * 64
}
