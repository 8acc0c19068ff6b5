//! Legal concepts that several schemes share, and nothing else.

mod ongerijmd;

pub(crate) use ongerijmd::ongerijmd;
