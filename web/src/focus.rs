//! Where the keyboard and the screen reader are: after a change of screen on its heading, after a
//! mistake on what must be mended.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the heading of every screen.
pub const HEADING: &str = "kop";

/// Puts the focus on the element with this id, where there is one.
pub fn on(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it was.
        let _ = element.focus();
    }
}

/// Names the page, for the tab and for screen readers.
pub fn title(title: &str) {
    gloo::utils::document().set_title(title);
}
