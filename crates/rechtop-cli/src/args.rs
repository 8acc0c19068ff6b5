//! The arguments, with their help in a language.

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use rechtop_teksten::{Key, Language, key};

/// What was asked for.
pub(crate) enum Asked {
    Check(CheckArgs),
    Questions(QuestionsArgs),
    /// The national amounts, or the schemes of a municipality.
    RulesList(Option<String>),
    RulesExplain(String),
    RulesTest(Vec<String>),
    RulesWords,
    RulesValidate(Vec<String>),
    Schema(Document),
}

/// Which household, on which day.
pub(crate) struct InputArgs {
    pub(crate) file: String,
    pub(crate) peildatum: Option<String>,
}

pub(crate) struct CheckArgs {
    pub(crate) input: InputArgs,
    pub(crate) json: bool,
    pub(crate) lines: bool,
    pub(crate) bedragen: bool,
    pub(crate) waarom: bool,
}

pub(crate) struct QuestionsArgs {
    pub(crate) input: InputArgs,
    pub(crate) json: bool,
}

#[derive(Clone, Copy)]
pub(crate) enum Document {
    Huishouden,
    Antwoord,
    Gemeente,
}

impl Document {
    const WORDS: [&str; 3] = ["huishouden", "antwoord", "gemeente"];

    fn by_word(word: &str) -> Document {
        match word {
            "huishouden" => Document::Huishouden,
            "antwoord" => Document::Antwoord,
            _ => Document::Gemeente,
        }
    }
}

const LANGUAGE: &str = "--taal";

/// The language that the arguments ask for. It is looked up before they are read, because their help is written in it;
/// one that we do not have is refused afterwards, in the first.
pub(crate) fn language(arguments: &[OsString]) -> Language {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        let code = match word.strip_prefix(LANGUAGE) {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(language) = code.and_then(Language::by_code) {
            return language;
        }
    }
    Language::first()
}

/// Reads the arguments.
pub(crate) fn read(language: Language, arguments: &[OsString]) -> Result<Asked, clap::Error> {
    let matches = command(language).try_get_matches_from(arguments)?;
    // The parser lets nothing through but these commands.
    Ok(match matches.subcommand() {
        Some(("check", matches)) => Asked::Check(CheckArgs {
            input: input(matches),
            json: matches.get_flag("json"),
            lines: matches.get_flag("lines"),
            bedragen: matches.get_flag("bedragen"),
            waarom: matches.get_flag("waarom"),
        }),
        Some(("questions", matches)) => Asked::Questions(QuestionsArgs {
            input: input(matches),
            json: matches.get_flag("json"),
        }),
        Some(("schema", matches)) => {
            let word = matches.get_one::<String>("document").map(String::as_str);
            Asked::Schema(Document::by_word(word.unwrap_or_default()))
        }
        Some((_, matches)) => rules(matches),
        None => Asked::RulesList(None),
    })
}

fn rules(matches: &ArgMatches) -> Asked {
    let one = |matches: &ArgMatches, name| matches.get_one::<String>(name).cloned();
    let files = |matches: &ArgMatches| {
        matches.get_many::<String>("files").into_iter().flatten().cloned().collect()
    };
    match matches.subcommand() {
        Some(("validate", matches)) => Asked::RulesValidate(files(matches)),
        Some(("test", matches)) => Asked::RulesTest(files(matches)),
        Some(("words", _)) => Asked::RulesWords,
        Some(("explain", matches)) => Asked::RulesExplain(one(matches, "file").unwrap_or_default()),
        Some((_, matches)) => Asked::RulesList(one(matches, "gemeente")),
        None => Asked::RulesList(None),
    }
}

fn input(matches: &ArgMatches) -> InputArgs {
    let one = |name| matches.get_one::<String>(name).cloned();
    InputArgs { file: one("file").unwrap_or_default(), peildatum: one("peildatum") }
}

/// How a command is used; the whole program where none is named.
pub(crate) fn usage(command: Option<&str>) -> Key {
    match command {
        Some("check") => key::CLI_CHECK_GEBRUIK,
        Some("questions") => key::CLI_QUESTIONS_GEBRUIK,
        Some("rules") => key::CLI_RULES_GEBRUIK,
        Some("schema") => key::CLI_SCHEMA_GEBRUIK,
        _ => key::CLI_GEBRUIK,
    }
}

/// The parser, with its help in a language.
pub(crate) fn command(language: Language) -> Command {
    let text = |key| language.text(key);
    let about = |name, key| named(language, name).about(text(key));
    let input = |command: Command| {
        let file = positional(language, "file", key::CLI_CHECK_BESTAND);
        let peildatum =
            Arg::new("peildatum").long("peildatum").help(text(key::CLI_CHECK_PEILDATUM));
        command
            .arg(file.value_name(text(key::CLI_NAAM_BESTAND)))
            .arg(peildatum.value_name(text(key::CLI_NAAM_DATUM)))
    };
    let flag = |name, key| Arg::new(name).long(name).action(ArgAction::SetTrue).help(text(key));
    let check = input(about("check", key::CLI_CHECK_OVER))
        .after_help(text(key::CLI_VOORBEELD_CHECK))
        .arg(flag("json", key::CLI_CHECK_JSON))
        .arg(flag("lines", key::CLI_CHECK_LINES).requires("json"))
        .arg(flag("bedragen", key::CLI_CHECK_BEDRAGEN).requires("lines"))
        .arg(flag("waarom", key::CLI_CHECK_WAAROM).conflicts_with_all(["json", "lines"]));
    let questions = input(about("questions", key::CLI_QUESTIONS_OVER))
        .after_help(text(key::CLI_VOORBEELD_QUESTIONS))
        .arg(flag("json", key::CLI_QUESTIONS_JSON));
    let rules =
        with_commands(language, about("rules", key::CLI_RULES_OVER), rule_commands(language))
            .after_help(text(key::CLI_VOORBEELD_RULES));
    let document = positional(language, "document", key::CLI_SCHEMA_DOCUMENT)
        .value_name(text(key::CLI_NAAM_DOCUMENT))
        .hide_possible_values(true)
        .value_parser(PossibleValuesParser::new(Document::WORDS));
    let schema = about("schema", key::CLI_SCHEMA_OVER)
        .after_help(text(key::CLI_VOORBEELD_SCHEMA))
        .arg(document);
    let program = about("rechtop", key::CLI_OVER)
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(text(key::CLI_VOORBEELD))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true);
    with_commands(language, program, [check, questions, rules, schema]).args(for_all(language))
}

/// What can be asked about the rules.
fn rule_commands(language: Language) -> [Command; 5] {
    let text = |key| language.text(key);
    let rule = |name, key| {
        named(language, name).about(text(key)).override_usage(text(usage(Some("rules"))))
    };
    let file = |name| {
        let file = positional(language, name, key::CLI_RULES_BESTAND);
        file.value_name(text(key::CLI_NAAM_BESTAND))
    };
    let gemeente = Arg::new("gemeente").long("gemeente").help(text(key::CLI_RULES_GEMEENTE));
    let gemeente = gemeente.value_name(text(key::CLI_NAAM_GEMEENTE));
    [
        rule("list", key::CLI_RULES_LIST).arg(gemeente),
        rule("validate", key::CLI_RULES_VALIDATE).arg(file("files").num_args(1..)),
        rule("explain", key::CLI_RULES_EXPLAIN).arg(file("file")),
        rule("test", key::CLI_RULES_TEST).arg(file("files").num_args(1..)),
        rule("words", key::CLI_RULES_WORDS),
    ]
}

/// What every command understands.
fn for_all(language: Language) -> [Arg; 3] {
    let codes = PossibleValuesParser::new(Language::all().map(Language::code));
    [
        Arg::new("taal")
            .long("taal")
            .global(true)
            .value_name(language.text(key::CLI_NAAM_TAAL))
            .help(language.text(key::CLI_TAAL))
            .value_parser(codes)
            // Where there is one language, there is nothing to choose.
            .hide(Language::all().count() < 2),
        Arg::new("help")
            .short('h')
            .long("help")
            .global(true)
            .action(ArgAction::Help)
            .help(language.text(key::CLI_HULP)),
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .help(language.text(key::CLI_VERSIE)),
    ]
}

fn named(language: Language, name: &'static str) -> Command {
    let usage_heading = language.text(key::CLI_KOP_GEBRUIK);
    Command::new(name)
        .override_usage(language.text(usage(Some(name))))
        .help_template(format!(
            "{{about}}\n\n{usage_heading}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .next_help_heading(language.text(key::CLI_OPTIES))
}

fn with_commands<const N: usize>(
    language: Language,
    command: Command,
    commands: [Command; N],
) -> Command {
    command
        .subcommands(commands)
        .subcommand_help_heading(language.text(key::CLI_OPDRACHTEN))
        .subcommand_required(true)
        .arg_required_else_help(true)
}

fn positional(language: Language, name: &'static str, help: Key) -> Arg {
    Arg::new(name)
        .required(true)
        .help(language.text(help))
        .help_heading(language.text(key::CLI_ARGUMENTEN))
}
