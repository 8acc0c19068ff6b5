//! The functions of `rekenen/rounding.rs` that round by an article: their first argument is one.

use syn::{FnArg, Item, Type};

/// Their names.
///
/// # Errors
/// Where the file is no Rust.
pub fn rounders(text: &str) -> syn::Result<Vec<String>> {
    let file = syn::parse_file(text)?;
    let by_article = file.items.iter().filter_map(|item| match item {
        Item::Fn(item) if item.sig.inputs.first().is_some_and(is_article) => {
            Some(item.sig.ident.to_string())
        }
        _ => None,
    });
    Ok(by_article.collect())
}

fn is_article(argument: &FnArg) -> bool {
    match argument {
        FnArg::Typed(typed) => {
            matches!(&*typed.ty, Type::Path(path) if path.path.is_ident("Artikel"))
        }
        FnArg::Receiver(_) => false,
    }
}
