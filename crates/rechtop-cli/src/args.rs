//! The arguments, with their help in Dutch.

use clap::{Parser, Subcommand, ValueEnum};
use rechtop_teksten::taal::{NL, key};

const TEMPLATE: &str = "{about}\n\nGebruik: {usage}\n\n{all-args}{after-help}";

/// All arguments.
#[derive(Parser)]
#[command(
    name = "rechtop",
    version,
    about = NL.text(key::CLI_OVER),
    override_usage = NL.text(key::CLI_GEBRUIK),
    after_help = NL.text(key::CLI_VOORBEELD),
    help_template = TEMPLATE,
    subcommand_help_heading = NL.text(key::CLI_OPDRACHTEN),
    next_help_heading = NL.text(key::CLI_OPTIES),
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[arg(short, long, global = true, action = clap::ArgAction::Help, help = NL.text(key::CLI_HULP))]
    help: Option<bool>,

    #[arg(short = 'V', long, action = clap::ArgAction::Version, help = NL.text(key::CLI_VERSIE))]
    version: Option<bool>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    #[command(
        about = NL.text(key::CLI_CHECK_OVER),
        override_usage = NL.text(key::CLI_CHECK_GEBRUIK),
        after_help = NL.text(key::CLI_VOORBEELD_CHECK),
        help_template = TEMPLATE,
    )]
    Check(CheckArgs),
    #[command(
        about = NL.text(key::CLI_QUESTIONS_OVER),
        override_usage = NL.text(key::CLI_QUESTIONS_GEBRUIK),
        after_help = NL.text(key::CLI_VOORBEELD_QUESTIONS),
        help_template = TEMPLATE,
    )]
    Questions(QuestionsArgs),
    #[command(
        about = NL.text(key::CLI_RULES_OVER),
        override_usage = NL.text(key::CLI_RULES_GEBRUIK),
        after_help = NL.text(key::CLI_VOORBEELD_RULES),
        help_template = TEMPLATE,
    )]
    Rules {
        #[command(subcommand)]
        command: RulesCommand,
    },
    #[command(
        about = NL.text(key::CLI_SCHEMA_OVER),
        override_usage = NL.text(key::CLI_SCHEMA_GEBRUIK),
        after_help = NL.text(key::CLI_VOORBEELD_SCHEMA),
        help_template = TEMPLATE,
    )]
    Schema {
        #[arg(help = NL.text(key::CLI_SCHEMA_DOCUMENT), help_heading = NL.text(key::CLI_ARGUMENTEN))]
        document: Document,
    },
}

/// Which household, on which day.
#[derive(clap::Args)]
#[command(next_help_heading = NL.text(key::CLI_OPTIES))]
pub(crate) struct InputArgs {
    #[arg(
        help = NL.text(key::CLI_CHECK_BESTAND),
        help_heading = NL.text(key::CLI_ARGUMENTEN),
        value_name = "BESTAND",
    )]
    pub(crate) file: String,
    #[arg(long, value_name = "DATUM", help = NL.text(key::CLI_CHECK_PEILDATUM))]
    pub(crate) peildatum: Option<String>,
}

#[derive(clap::Args)]
#[command(next_help_heading = NL.text(key::CLI_OPTIES))]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,
    #[arg(long, help = NL.text(key::CLI_CHECK_JSON))]
    pub(crate) json: bool,
    #[arg(long, help = NL.text(key::CLI_CHECK_LINES))]
    pub(crate) lines: bool,
    #[arg(long, conflicts_with_all = ["json", "lines"], help = NL.text(key::CLI_CHECK_WAAROM))]
    pub(crate) waarom: bool,
}

#[derive(clap::Args)]
#[command(next_help_heading = NL.text(key::CLI_OPTIES))]
pub(crate) struct QuestionsArgs {
    #[command(flatten)]
    pub(crate) input: InputArgs,
    #[arg(long, help = NL.text(key::CLI_QUESTIONS_JSON))]
    pub(crate) json: bool,
}

#[derive(Subcommand)]
pub(crate) enum RulesCommand {
    #[command(about = NL.text(key::CLI_RULES_LIST), help_template = TEMPLATE, override_usage = NL.text(key::CLI_RULES_GEBRUIK))]
    List,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Document {
    #[value(help = "")]
    Huishouden,
    #[value(help = "")]
    Antwoord,
}
