//! The app. Everything happens in the browser: after loading it asks nothing of any server, and it
//! stores nothing.

mod app;
mod components;
mod concept;
mod demo;
mod document;
mod focus;
mod geschiedenis;
mod pages;
mod state;

use rechtop_teksten::taal::{NL, key};
use wasm_bindgen::prelude::*;

/// Shows the app in the element `#app`.
#[wasm_bindgen]
pub fn start() {
    if let Some(html) = gloo::utils::document().document_element() {
        // Both attributes can always be set on the root of a page.
        let _ = html.set_attribute("lang", NL.code);
        let _ = html.set_attribute("dir", NL.text(key::ALGEMEEN_RICHTING));
    }
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        root.set_text_content(None);
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
