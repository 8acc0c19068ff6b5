//! Legal concepts that several schemes share, one file each.

pub mod drempelinkomen;
pub mod inkomen;
pub mod medebewoner;
pub mod onderwijs;
pub mod toekenning;
pub mod toeslagpartner;
pub mod verblijf;
pub mod vermogen;
