//! What can wait until the screen is shown: a phone shows it sooner.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Does this once the browser has painted what the page is now.
pub fn after(task: impl FnOnce() + 'static) {
    // A frame is announced just before it is painted; whatever is put off from there comes after.
    let before_paint = Closure::once_into_js(move || {
        let task = Closure::once_into_js(task);
        // If the browser refuses, so does it to everything else on this page.
        let _ = gloo::utils::window().set_timeout_with_callback(task.unchecked_ref());
    });
    let _ = gloo::utils::window().request_animation_frame(before_paint.unchecked_ref());
}
