//! The acts, as `bron/wetten.rs` of the rules names them.

use syn::{Expr, ExprLit, Item, Lit, Member};

/// An act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wet {
    /// Its name in the code: `AWIR`.
    pub ident: String,
    /// Its name in citations: `Awir`.
    pub afkorting: String,
    /// The official title.
    pub naam: String,
    /// Its number at wetten.overheid.nl.
    pub bwb: String,
}

/// All acts, in the order of the file.
#[derive(Debug)]
pub struct Wetten(pub Vec<Wet>);

impl Wetten {
    /// Reads the file that names them.
    ///
    /// # Errors
    /// Where it is no Rust.
    pub fn read(text: &str) -> syn::Result<Wetten> {
        let file = syn::parse_file(text)?;
        Ok(Wetten(file.items.iter().filter_map(wet).collect()))
    }

    /// By the name in the code.
    pub fn by_ident(&self, ident: &str) -> Option<&Wet> {
        self.0.iter().find(|wet| wet.ident == ident)
    }

    /// By the name in citations.
    pub fn by_afkorting(&self, afkorting: &str) -> Option<&Wet> {
        self.0.iter().find(|wet| wet.afkorting == afkorting)
    }

    /// By its number.
    pub fn by_bwb(&self, bwb: &str) -> Option<&Wet> {
        self.0.iter().find(|wet| wet.bwb == bwb)
    }

    /// The act with whose name in citations a text begins, and what comes after.
    pub fn at_start<'t>(&self, text: &'t str) -> Option<(&Wet, &'t str)> {
        let after = |wet: &Wet| text.strip_prefix(&wet.afkorting)?.strip_prefix(' ');
        self.0.iter().find_map(|wet| Some((wet, after(wet)?)))
    }
}

fn wet(item: &Item) -> Option<Wet> {
    let Item::Static(item) = item else { return None };
    let Expr::Struct(fields) = &*item.expr else { return None };
    let field = |name: &str| {
        fields.fields.iter().find_map(|field| match (&field.member, &field.expr) {
            (Member::Named(ident), Expr::Lit(ExprLit { lit: Lit::Str(text), .. }))
                if ident == name =>
            {
                Some(text.value())
            }
            _ => None,
        })
    };
    Some(Wet {
        ident: item.ident.to_string(),
        afkorting: field("afkorting")?,
        naam: field("naam")?,
        bwb: field("bwb")?,
    })
}
