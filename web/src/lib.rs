//! The app. Everything happens in the browser: once loaded, it sends nothing to any server and stores nothing.

mod app;
mod away;
mod components;
mod demo;
mod draft;
mod focus;
mod history;
mod pages;
mod paint;
mod state;

use rechtop_teksten::Language;
use wasm_bindgen::prelude::*;

/// Shows the app in the element `#app`.
#[wasm_bindgen]
pub fn start() {
    let language = Language::first();
    if let Some(html) = gloo::utils::document().document_element() {
        // Setting these two attributes cannot fail: their names are valid.
        let _ = html.set_attribute("lang", language.code());
        let _ = html.set_attribute("dir", language.direction());
    }
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        root.set_text_content(None);
        yew::Renderer::<app::App>::with_root_and_props(root, app::Props { language }).render();
    }
}
