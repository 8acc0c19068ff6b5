//! Where the keyboard and the screen reader are: on the heading after a change of screen, on the wrong box after a
//! mistake.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::paint;

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

/// Shows the top of the page and, once it is painted, moves the focus to the element with this id: to know whether it
/// can take the focus the browser must lay out the whole page, which it then need not do twice.
pub fn on_top(id: &'static str) {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    paint::after(move || on(id));
}

/// Sets the title of the page, for the tab and for screen readers.
pub fn title(title: &str) {
    gloo::utils::document().set_title(title);
}
