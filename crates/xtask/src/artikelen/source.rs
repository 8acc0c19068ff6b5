//! A source file of the rules: its comments, its functions, and what they say.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{
    Attribute, Expr, ExprLit, File, ImplItem, Item, Lit, Meta, Token, TraitItem, Type, UseTree,
};

use crate::artikelen::tokens::Said;

/// One file.
#[derive(Debug)]
pub struct Source {
    /// Its path below `src`: `regelingen/zorgtoeslag.rs`.
    pub path: String,
    /// The same as modules: `regelingen`, `zorgtoeslag`.
    pub module: Vec<String>,
    /// The text of the module.
    pub docs: Vec<Paragraph>,
    /// What it defines.
    pub things: Vec<Thing>,
    /// What it takes from elsewhere, each as a path from the crate.
    pub imports: Vec<Vec<String>>,
}

/// A paragraph of a comment, its lines joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Its first line.
    pub line: usize,
    /// What it says.
    pub text: String,
}

/// A function, or something else that can have a comment.
#[derive(Debug)]
pub struct Thing {
    /// Its name.
    pub name: String,
    /// The type or trait that a method belongs to.
    pub holder: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// Where it begins.
    pub line: usize,
    /// The comment above it.
    pub docs: Vec<Paragraph>,
    /// What it says.
    pub said: Said,
}

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A function or a method.
    Function,
    /// A constant.
    Constant,
    /// A type, a trait or an implementation.
    Other,
}

impl Thing {
    /// The name by which a reader finds it: `Zorgtoeslag::maand`.
    pub fn shown(&self) -> String {
        match &self.holder {
            Some(holder) => format!("{holder}::{}", self.name),
            None => self.name.clone(),
        }
    }
}

impl Source {
    /// Reads a file.
    ///
    /// # Errors
    /// Where it is no Rust.
    pub fn read(path: &str, text: &str, rounders: &[String]) -> syn::Result<Source> {
        let file: File = syn::parse_file(text)?;
        let mut source = Source {
            path: path.to_owned(),
            module: module(path),
            docs: paragraphs(&file.attrs),
            things: Vec::new(),
            imports: Vec::new(),
        };
        source.items(&file.items, rounders);
        Ok(source)
    }

    /// Whether this file imports a name from another.
    pub fn takes(&self, other: &Source, name: &str) -> bool {
        self.imports.iter().any(|import| match import.split_last() {
            Some((last, before)) => last == name && other.module.starts_with(before),
            None => false,
        })
    }

    fn items(&mut self, items: &[Item], rounders: &[String]) {
        for item in items {
            match item {
                Item::Fn(item) if !is_test(&item.attrs) => {
                    let said = Said::read(both(&item.sig, &item.block), rounders);
                    let name = item.sig.ident.to_string();
                    self.thing(name, None, Kind::Function, &item.attrs, item.span(), said);
                }
                Item::Impl(item) => self.methods(item, rounders),
                Item::Trait(item) => self.provided(item, rounders),
                Item::Const(item) => {
                    let said = Said::read(both(&item.ty, &item.expr), rounders);
                    let name = item.ident.to_string();
                    self.thing(name, None, Kind::Constant, &item.attrs, item.span(), said);
                }
                Item::Static(item) => {
                    let said = Said::read(both(&item.ty, &item.expr), rounders);
                    let name = item.ident.to_string();
                    self.thing(name, None, Kind::Constant, &item.attrs, item.span(), said);
                }
                Item::Struct(item) => self.other(item.ident.to_string(), &item.attrs, item.span()),
                Item::Enum(item) => self.other(item.ident.to_string(), &item.attrs, item.span()),
                Item::Type(item) => self.other(item.ident.to_string(), &item.attrs, item.span()),
                Item::Macro(item) if item.ident.is_none() => self.declared(item, rounders),
                Item::Use(item) => self.import(&item.tree, Vec::new()),
                Item::Mod(item) if !is_test(&item.attrs) => match &item.content {
                    Some((_, items)) => self.items(items, rounders),
                    None => {
                        let mut path = self.module.clone();
                        path.push(item.ident.to_string());
                        self.imports.push(path);
                    }
                },
                _ => {}
            }
        }
    }

    fn methods(&mut self, item: &syn::ItemImpl, rounders: &[String]) {
        let holder = match &*item.self_ty {
            Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        for part in &item.items {
            match part {
                ImplItem::Fn(part) => {
                    let said = Said::read(both(&part.sig, &part.block), rounders);
                    let name = part.sig.ident.to_string();
                    self.thing(
                        name,
                        holder.clone(),
                        Kind::Function,
                        &part.attrs,
                        part.span(),
                        said,
                    );
                }
                ImplItem::Const(part) => {
                    let said = Said::read(both(&part.ty, &part.expr), rounders);
                    let name = part.ident.to_string();
                    self.thing(
                        name,
                        holder.clone(),
                        Kind::Constant,
                        &part.attrs,
                        part.span(),
                        said,
                    );
                }
                _ => {}
            }
        }
    }

    fn provided(&mut self, item: &syn::ItemTrait, rounders: &[String]) {
        self.other(item.ident.to_string(), &item.attrs, item.span());
        for part in &item.items {
            if let TraitItem::Fn(part) = part {
                let said = Said::read(both(&part.sig, &part.default), rounders);
                let (name, holder) = (part.sig.ident.to_string(), Some(item.ident.to_string()));
                self.thing(name, holder, Kind::Function, &part.attrs, part.span(), said);
            }
        }
    }

    /// What a macro of the rules' own declares, as `name is Code: WET "2 lid 1";` under a comment.
    fn declared(&mut self, item: &syn::ItemMacro, rounders: &[String]) {
        let tokens = item.mac.tokens.clone();
        // A macro of another form declares nothing that has a comment.
        let declarations = under_comments.parse2(tokens).unwrap_or_default();
        for Declaration { attributes, tokens } in declarations {
            let Some(TokenTree::Ident(ident)) = tokens.clone().into_iter().next() else { continue };
            let said = Said::read_declaration(tokens, rounders);
            let kind = if said.citations.is_empty() { Kind::Other } else { Kind::Function };
            self.thing(ident.to_string(), None, kind, &attributes, ident.span(), said);
        }
    }

    fn other(&mut self, name: String, attributes: &[Attribute], span: proc_macro2::Span) {
        self.thing(name, None, Kind::Other, attributes, span, Said::default());
    }

    fn thing(
        &mut self,
        name: String,
        holder: Option<String>,
        kind: Kind,
        attributes: &[Attribute],
        span: proc_macro2::Span,
        said: Said,
    ) {
        let (line, docs) = (span.start().line, paragraphs(attributes));
        self.things.push(Thing { name, holder, kind, line, docs, said });
    }

    fn import(&mut self, tree: &UseTree, mut before: Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                match path.ident.to_string().as_str() {
                    "crate" => {}
                    "self" if before.is_empty() => before = self.module.clone(),
                    "super" if before.is_empty() => {
                        before = self.module.clone();
                        before.pop();
                    }
                    "super" => drop(before.pop()),
                    name => before.push(name.to_owned()),
                }
                self.import(&path.tree, before);
            }
            UseTree::Name(name) if name.ident == "self" => self.imports.push(before),
            UseTree::Name(name) => {
                before.push(name.ident.to_string());
                self.imports.push(before);
            }
            UseTree::Rename(name) => {
                before.push(name.ident.to_string());
                self.imports.push(before);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before.clone());
                }
            }
            UseTree::Glob(_) => {}
        }
    }
}

/// What stands under a comment in a macro, until the next comment.
struct Declaration {
    attributes: Vec<Attribute>,
    tokens: TokenStream,
}

fn under_comments(input: ParseStream) -> syn::Result<Vec<Declaration>> {
    let mut declarations = Vec::new();
    while !input.is_empty() {
        let attributes = input.call(Attribute::parse_outer)?;
        let mut tokens = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![#]) {
            tokens.extend([input.parse::<TokenTree>()?]);
        }
        declarations.push(Declaration { attributes, tokens });
    }
    Ok(declarations)
}

fn both(one: &impl ToTokens, other: &impl ToTokens) -> TokenStream {
    let mut tokens = one.to_token_stream();
    other.to_tokens(&mut tokens);
    tokens
}

fn module(path: &str) -> Vec<String> {
    let path = path.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').map(str::to_owned).collect()
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => list.tokens.to_string() == "test",
        _ => false,
    })
}

/// The paragraphs of a comment: lines together until an empty one.
fn paragraphs(attributes: &[Attribute]) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut begins = true;
    for (line, text) in attributes.iter().filter_map(comment) {
        let text = text.trim();
        match paragraphs.last_mut() {
            _ if text.is_empty() => begins = true,
            Some(paragraph) if !begins => {
                paragraph.text.push(' ');
                paragraph.text.push_str(text);
            }
            _ => {
                paragraphs.push(Paragraph { line, text: text.to_owned() });
                begins = false;
            }
        }
    }
    paragraphs
}

fn comment(attribute: &Attribute) -> Option<(usize, String)> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if meta.path.is_ident("doc") => {
            Some((attribute.span().start().line, text.value()))
        }
        _ => None,
    }
}
