//! The app. Everything happens in the browser: after loading it asks nothing of any server, and it
//! stores nothing.

mod app;
mod components;
mod concept;
mod demo;
mod document;
mod focus;
mod pages;
mod state;

use wasm_bindgen::prelude::*;

/// Shows the app in the element `#app`.
#[wasm_bindgen]
pub fn start() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        root.set_text_content(None);
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
