//! Where the keyboard and the screen reader are: on the heading after a change of screen, on the wrong box after a
//! mistake.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the heading of every screen.
pub const HEADING: &str = "kop";

/// Moves the focus to the element with this id, if there is one.
pub fn on(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // If the element cannot take the focus, the focus stays where it was.
        let _ = element.focus();
    }
}

/// Sets the title of the page, for the tab and for screen readers.
pub fn title(title: &str) {
    gloo::utils::document().set_title(title);
}
