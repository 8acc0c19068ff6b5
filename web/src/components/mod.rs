//! The parts of the screens, one per file.

pub mod amount_field;
pub mod amounts;
pub mod answer_field;
pub mod answers;
pub mod ask_list;
pub mod care_field;
pub mod checklist_field;
pub mod choice_field;
pub mod claiming;
pub mod date_field;
pub mod fixed;
pub mod fold_summary;
pub mod gemeente_field;
pub mod income_field;
pub mod number_field;
pub mod persons_field;
pub mod regeling;
pub mod steps;
pub mod total;
pub mod view;
