//! What the body of a function says: which articles it cites, and what it rounds.
//!
//! Read as tokens and not as expressions, so that the inside of `matches!(..)` and the like is seen too.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::LitStr;

/// What was found in a body.
#[derive(Debug, Default)]
pub struct Said {
    /// Every name in it.
    pub names: BTreeSet<String>,
    /// Every piece of text, with its line.
    pub texts: Vec<(String, usize)>,
    /// Every `ACT.art(..)`.
    pub citations: Vec<Citation>,
    /// What is wrong with its roundings.
    pub mistakes: Vec<(usize, String)>,
    /// Whether it writes a step or a reason.
    pub explains: bool,
}

/// One `ACT.art(..)`.
#[derive(Debug)]
pub struct Citation {
    /// The act by its name in the code. Nothing where it is only known when the rule runs, as in `soort.wet().art(..)`.
    pub wet: Option<String>,
    /// The articles.
    pub artikelen: Vec<String>,
    /// Constants that hold more of them.
    pub constants: Vec<String>,
    /// Where it stands.
    pub line: usize,
}

/// Methods of the worksheet that show an article to the reader.
const EXPLAINING: [&str; 3] = ["step", "step_of", "reason"];

impl Said {
    /// Reads a body, with the signature before it. `rounders` are the functions that round by an article.
    pub fn read(tokens: TokenStream, rounders: &[String]) -> Said {
        let mut said = Said::default();
        said.walk(tokens, rounders, &mut BTreeSet::new());
        let period_that_rounds = ["PerQuarter", "PerDay"];
        let rounds = period_that_rounds.iter().any(|name| said.names.contains(*name));
        // A year divides by twelve exactly; a quarter and a day go to the cent.
        said.mistakes.retain(|(_, mistake)| rounds || mistake != PER_MONTH);
        said
    }

    /// Reads what a macro declares. An act with a text after it is a citation there, and is shown.
    pub fn read_declaration(tokens: TokenStream, rounders: &[String]) -> Said {
        let mut said = Said::read(tokens.clone(), rounders);
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for pair in tokens.windows(2) {
            let [TokenTree::Ident(ident), TokenTree::Literal(literal)] = pair else { continue };
            let name = ident.to_string();
            let Some((artikel, line)) = text(literal).filter(|_| is_constant(&name)) else {
                continue;
            };
            let (wet, artikelen, constants) = (Some(name), vec![artikel], vec![]);
            said.citations.push(Citation { wet, artikelen, constants, line });
            said.explains = true;
        }
        said
    }

    /// `articles`: the names that were declared to be an `Artikel` so far.
    fn walk(&mut self, tokens: TokenStream, rounders: &[String], articles: &mut BTreeSet<String>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (place, token) in tokens.iter().enumerate() {
            let before = tokens.get(..place).unwrap_or_default();
            let after = tokens.get(place + 1..).unwrap_or_default();
            match token {
                TokenTree::Ident(ident) => {
                    if is_declared_article(after) {
                        articles.insert(ident.to_string());
                    }
                    self.name(ident, (before, after), rounders, articles);
                }
                TokenTree::Literal(literal) => self.texts.extend(text(literal)),
                TokenTree::Group(group) => self.walk(group.stream(), rounders, articles),
                TokenTree::Punct(_) => {}
            }
        }
    }

    fn name(
        &mut self,
        ident: &Ident,
        (before, after): (&[TokenTree], &[TokenTree]),
        rounders: &[String],
        articles: &BTreeSet<String>,
    ) {
        let (name, line) = (ident.to_string(), ident.span().start().line);
        let is_method = is_punct(before.last(), '.');
        let call = arguments(after);
        let by_article = !is_method && rounders.contains(&name);
        if !by_article && is_bare_rounding(&name) {
            let mistake = format!("`{name}` rounds without an article: `round(ACT.art(..), ..)`");
            self.mistakes.push((line, mistake));
        }
        if name == "per_month" && (is_method || is_punct(before.last(), ':')) {
            self.mistakes.push((line, PER_MONTH.to_owned()));
        }
        if let Some(call) = call {
            if is_method && name == "art" {
                self.citations.push(citation(before, call, line));
            }
            self.explains |= is_method && EXPLAINING.contains(&name.as_str());
            if by_article && !has_article(call, articles) {
                let mistake = format!("the first argument of `{name}` is no article");
                self.mistakes.push((line, mistake));
            }
        }
        self.names.insert(name);
    }
}

const PER_MONTH: &str = "`per_month` of a quarter or a day rounds without an article";

/// Methods of money that round.
fn is_bare_rounding(name: &str) -> bool {
    name == "rounded"
        || name.starts_with("round_")
        || ["_to_euro", "_to_cent", "_to_step"].iter().any(|ending| name.ends_with(ending))
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

/// What stands between the brackets of a call.
fn arguments(after: &[TokenTree]) -> Option<&Group> {
    match after.first() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => Some(group),
        _ => None,
    }
}

/// Whether `: Artikel` comes next.
fn is_declared_article(after: &[TokenTree]) -> bool {
    match after {
        [TokenTree::Punct(colon), TokenTree::Ident(kind), ..] => {
            colon.as_char() == ':' && kind == "Artikel"
        }
        _ => false,
    }
}

fn citation(before: &[TokenTree], call: &Group, line: usize) -> Citation {
    let wet = match before {
        [.., TokenTree::Ident(ident), TokenTree::Punct(_)] if is_constant(&ident.to_string()) => {
            Some(ident.to_string())
        }
        _ => None,
    };
    let inside = Said::read(call.stream(), &[]);
    let constants = inside.names.into_iter().filter(|name| is_constant(name)).collect();
    let artikelen = inside.texts.into_iter().map(|(text, _)| text).collect();
    Citation { wet, artikelen, constants, line }
}

/// Whether the first argument is an article: `ACT.art(..)`, a constant, or something named or declared as one.
fn has_article(call: &Group, articles: &BTreeSet<String>) -> bool {
    let mut said = Said::default();
    let first = call.stream().into_iter().take_while(|token| !is_punct(Some(token), ','));
    said.walk(first.collect(), &[], &mut BTreeSet::new());
    let named = |name: &String| {
        is_constant(name) || name.to_lowercase().contains("artikel") || articles.contains(name)
    };
    !said.citations.is_empty() || said.names.iter().any(named)
}

fn is_constant(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

fn text(literal: &proc_macro2::Literal) -> Option<(String, usize)> {
    let text: LitStr = syn::parse2(TokenTree::from(literal.clone()).into()).ok()?;
    Some((text.value(), literal.span().start().line))
}
