//! Making a directory that is either finished or absent.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use crate::failure::{During, Failure};

/// Fills a directory beside `finished` and renames it at the end, so that a broken-off run leaves no directory that
/// looks finished, and two runs at once do not fill the same one.
pub fn make(
    finished: &Path,
    fill: impl FnOnce(&Path) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let step = || format!("make {}", finished.display());
    let partial = partial_name(finished);
    remove(&partial).during(step)?;
    fs::create_dir_all(&partial).during(step)?;
    let filled = fill(&partial).and_then(|()| {
        remove(finished).during(step)?;
        fs::rename(&partial, finished).during(step)
    });
    if filled.is_err() {
        // The failure that brought us here is the one to tell about.
        let _ = remove(&partial);
    }
    filled
}

fn partial_name(finished: &Path) -> PathBuf {
    let mut name = finished.as_os_str().to_owned();
    name.push(format!(".partial-{}", process::id()));
    PathBuf::from(name)
}

fn remove(directory: &Path) -> std::io::Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::fs;

    use super::make;
    use crate::failure::Failure;

    #[test]
    fn leaves_nothing_behind_when_filling_fails() -> Result<(), Box<dyn Error>> {
        let place = std::env::temp_dir().join(format!("xtask-partial-{}", std::process::id()));
        let finished = place.join("tool");
        assert!(make(&finished, |_| Err(Failure::new("fill", "no"))).is_err());
        assert_eq!(fs::read_dir(&place)?.count(), 0);

        make(&finished, |partial| {
            fs::write(partial.join("file"), "done").map_err(|e| Failure::new("fill", e))
        })?;
        assert_eq!(fs::read_to_string(finished.join("file"))?, "done");
        assert_eq!(fs::read_dir(&place)?.count(), 1);
        Ok(fs::remove_dir_all(place)?)
    }
}
