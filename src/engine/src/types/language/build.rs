//! Builds the nodes of script blocks, blocks and statements; the files beside it: expressions, definitions.

use super::tree::{Node, Part};
use syntax::ast::{Block, ChainOp, Command, CommandElement, Element, Invocation, NamedBlock, Pipeline, Redirection, RedirectionKind};
use syntax::ast::{ScriptBlock, Statement, Stream};
use syntax::{Source, Span};

/// What a node is made of: names of properties and what they hold.
pub(super) type Parts = Vec<(&'static str, Part)>;

/// Builds all nodes of a script and tells which is its root.
pub(super) fn build(source: &Source, script: &ScriptBlock) -> (Vec<Node>, u32) {
    let mut builder = Builder { source, nodes: Vec::new() };
    let root = builder.script_block(script, true);
    (builder.nodes, root)
}

/// Makes nodes.
pub(super) struct Builder<'a> {
    /// The text.
    pub source: &'a Source,
    /// The nodes so far.
    pub nodes: Vec<Node>,
}

/// A part that may be absent.
pub(super) fn maybe(name: &'static str, node: Option<u32>) -> Option<(&'static str, Part)> {
    node.map(|n| (name, Part::Node(n)))
}

/// A token kind.
pub(super) fn kind(name: &str) -> Part {
    Part::Kind("TokenKind", super::kinds::number(name))
}

impl Builder<'_> {
    /// Adds a node and makes it the parent of the nodes in its parts.
    pub fn add(&mut self, class: &'static str, span: Span, parts: Parts) -> u32 {
        let mut children = Vec::new();
        for (_, part) in &parts {
            match part {
                Part::Node(n) => children.push(*n),
                Part::Nodes(list) => children.extend(list),
                Part::Pairs(pairs) => children.extend(pairs.iter().flat_map(|(a, b)| [*a, *b])),
                _ => {}
            }
        }
        children.sort_by_key(|n| self.nodes[*n as usize].span.start);
        let at = self.nodes.len() as u32;
        for child in &children {
            self.nodes[*child as usize].parent = Some(at);
        }
        // A tree that was read with errors may have parts that stand outside; a node always holds what it has.
        let span = children.iter().map(|c| self.nodes[*c as usize].span).filter(|s| !s.is_empty()).fold(span, Span::to);
        self.nodes.push(Node { class, span, parent: None, parts, children });
        at
    }

    /// A script, the body of a function or `{ ... }`.
    pub fn script_block(&mut self, block: &ScriptBlock, script: bool) -> u32 {
        syntax::with_stack(|| self.script_block_here(block, script))
    }

    fn script_block_here(&mut self, block: &ScriptBlock, script: bool) -> u32 {
        let mut parts = Vec::new();
        let usings = block.usings.iter().map(|u| self.using(u)).collect();
        let named = [&block.begin, &block.process, &block.clean, &block.dynamic_param].iter().any(|b| b.is_some());
        let params = block.params.as_ref().map(|p| self.param_block(p));
        let mut part = |builder: &mut Self, name, keyword, named: &Option<NamedBlock>| {
            let node = named.as_ref().map(|n| builder.named_block(n, keyword));
            parts.extend(maybe(name, node));
        };
        part(self, "DynamicParamBlock", "Dynamicparam", &block.dynamic_param);
        part(self, "BeginBlock", "Begin", &block.begin);
        part(self, "ProcessBlock", "Process", &block.process);
        part(self, "EndBlock", "End", &block.end);
        part(self, "CleanBlock", "Clean", &block.clean);
        if block.end.is_none() && !named {
            let at = params.map_or(block.span.start + u32::from(!script), |p| self.nodes[p as usize].span.end);
            let at = at.min(block.span.end);
            let empty = NamedBlock { span: Span { start: at, end: at }, explicit: false, body: Block::default() };
            parts.extend(maybe("EndBlock", Some(self.named_block(&empty, "End"))));
        }
        parts.extend(maybe("ParamBlock", params));
        parts.push(("UsingStatements", Part::Nodes(usings)));
        parts.push(("Attributes", Part::Nodes(Vec::new())));
        self.add("ScriptBlockAst", block.span, parts)
    }

    fn named_block(&mut self, block: &NamedBlock, keyword: &str) -> u32 {
        let (statements, traps) = self.statements(&block.body);
        let parts = vec![
            ("Statements", Part::Nodes(statements)),
            ("Traps", Part::Nodes(traps)),
            ("Unnamed", Part::Flag(!block.explicit)),
            ("BlockKind", kind(keyword)),
        ];
        self.add("NamedBlockAst", block.span, parts)
    }

    fn statements(&mut self, block: &Block) -> (Vec<u32>, Vec<u32>) {
        let statements = block.statements.iter().map(|s| self.statement(s)).collect();
        let traps = block.traps.iter().map(|trap| {
            let body = self.block(&trap.body);
            let mut parts = vec![("Body", Part::Node(body))];
            if let Some(ty) = &trap.exception {
                let ty = self.constraint(ty);
                parts.push(("TrapType", Part::Node(ty)));
            }
            self.add("TrapStatementAst", trap.span, parts)
        });
        (statements, traps.collect())
    }

    /// `{ ... }` of a statement.
    pub fn block(&mut self, block: &Block) -> u32 {
        let (statements, traps) = self.statements(block);
        self.add("StatementBlockAst", block.span, vec![("Statements", Part::Nodes(statements)), ("Traps", Part::Nodes(traps))])
    }

    /// A statement.
    pub fn statement(&mut self, statement: &Statement) -> u32 {
        syntax::with_stack(|| self.statement_here(statement))
    }

    /// `a && b || c`: from the left, each operator holds all before it.
    pub fn chain(&mut self, first: &Statement, rest: &[(ChainOp, Statement)], background: bool) -> u32 {
        let mut left = self.statement(first);
        let mut span = first.span;
        for (at, (op, next)) in rest.iter().enumerate() {
            let right = self.statement(next);
            span = span.to(next.span);
            let op = if *op == ChainOp::And { "AndAnd" } else { "OrOr" };
            let parts = vec![
                ("LhsPipelineChain", Part::Node(left)),
                ("RhsPipeline", Part::Node(right)),
                ("Operator", kind(op)),
                ("Background", Part::Flag(background && at + 1 == rest.len())),
            ];
            left = self.add("PipelineChainAst", span, parts);
        }
        left
    }

    /// `a | b`
    pub fn pipeline(&mut self, pipeline: &Pipeline, span: Span, background: bool) -> u32 {
        let elements = pipeline.elements.iter().map(|e| self.element(e)).collect();
        self.add("PipelineAst", span, vec![("PipelineElements", Part::Nodes(elements)), ("Background", Part::Flag(background))])
    }

    /// A stage of a pipeline.
    pub fn element(&mut self, element: &Element) -> u32 {
        match element {
            Element::Command(command) => self.command(command),
            Element::Expression(expr, redirections) => {
                let inner = self.expr(expr);
                let redirections = self.redirections(redirections);
                let parts = vec![("Expression", Part::Node(inner)), ("Redirections", Part::Nodes(redirections))];
                self.add("CommandExpressionAst", expr.span, parts)
            }
        }
    }

    fn command(&mut self, command: &Command) -> u32 {
        let mut elements = vec![self.expr(&command.name)];
        for element in &command.elements {
            let node = match element {
                CommandElement::Argument(expr) | CommandElement::Splat(expr) => self.expr(expr),
                CommandElement::Parameter { span, name, name_span, value } => {
                    let written = self.source.slice(*name_span).trim_start_matches(['-', '\u{2013}', '\u{2014}', '\u{2015}']);
                    let written = if written.is_empty() { name.text().to_string() } else { written.trim_end_matches(':').to_owned() };
                    let value = value.as_ref().map(|v| self.expr(v));
                    let mut parts = vec![("ParameterName", Part::Text(written)), ("ErrorPosition", Part::Extent(*name_span))];
                    parts.extend(maybe("Argument", value));
                    self.add("CommandParameterAst", *span, parts)
                }
                CommandElement::Verbatim(span, text) => self.add(
                    "StringConstantExpressionAst",
                    *span,
                    super::build_expression::string_parts(text, syntax::ast::StringKind::Bare),
                ),
            };
            elements.push(node);
        }
        let redirections = self.redirections(&command.redirections);
        let operator = match command.invocation {
            Invocation::Name => "Unknown",
            Invocation::Call => "Ampersand",
            Invocation::Dot => "Dot",
        };
        let parts = vec![
            ("CommandElements", Part::Nodes(elements)),
            ("Redirections", Part::Nodes(redirections)),
            ("InvocationOperator", kind(operator)),
        ];
        self.add("CommandAst", command.span, parts)
    }

    fn redirections(&mut self, list: &[Redirection]) -> Vec<u32> {
        let stream = |stream| {
            Part::Kind(
                "RedirectionStream",
                match stream {
                    Stream::All => 0,
                    Stream::Output => 1,
                    Stream::Error => 2,
                    Stream::Warning => 3,
                    Stream::Verbose => 4,
                    Stream::Debug => 5,
                    Stream::Information => 6,
                },
            )
        };
        let nodes = list.iter().map(|one| {
            let from = ("FromStream", stream(one.from));
            match &one.kind {
                RedirectionKind::Merge(to) => self.add("MergingRedirectionAst", one.span, vec![from, ("ToStream", stream(*to))]),
                RedirectionKind::File(expr) | RedirectionKind::Append(expr) => {
                    let append = matches!(one.kind, RedirectionKind::Append(_));
                    let place = self.expr(expr);
                    self.add("FileRedirectionAst", one.span, vec![from, ("Location", Part::Node(place)), ("Append", Part::Flag(append))])
                }
            }
        });
        nodes.collect()
    }
}
