//! The checks of blocks that literal values allow. In: a parsed file. Out: the problems of its blocks. Everything that is
//! not a literal is an unknown value, as in `validate`, and has no problem.

use hcl_edit::Span;
use hcl_edit::structure::{Block, BlockLabel};
use mapping::Value;
use mapping::schema::Attribute;

use super::finding::Finding;
use crate::cli::hcl::{self, BlockSchema, Lines, Position, Reading};
use crate::cli::roots;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lifecycle::{LibvirtBackend, keys, validate};
use crate::nearest::nearest;
use crate::protocol::backend::{Backend, Catalog};
use crate::sources::{File, Keys, Schemas, SourceProblem};

/// The prefix of our types.
const PREFIX: &str = "libvirt_";

/// The meta-arguments of a provider block.
const OF_PROVIDER: &[&str] = &["alias", "version"];

/// The schemas of all blocks.
pub(super) struct Blocks {
    backend: LibvirtBackend,
    schemas: Schemas,
}

/// A block with what its type defines.
struct Described<'a> {
    r#type: &'a str,
    attributes: &'a [Attribute],
    keys: &'a Keys,
    ignored: Vec<&'a str>,
}

impl Blocks {
    pub(super) fn new() -> Self {
        let mut schemas = keys();
        let documents = roots::unmanaged();
        schemas.resources.extend(documents.map(|(r#type, described)| (r#type, described.keys)));
        Self { backend: LibvirtBackend::default(), schemas }
    }

    /// The keys of all blocks.
    pub(super) fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    /// The findings in a file; `name` is its name in messages.
    pub(super) fn check(&self, file: &File, name: &str) -> Vec<Finding> {
        let lines = Lines::of(&file.text);
        let mut findings = Vec::new();
        for block in file.body.blocks() {
            let position = lines.position(type_start(block));
            let labels: Vec<&str> = block.labels.iter().map(BlockLabel::as_str).collect();
            let checked = match (block.ident.as_str(), labels.as_slice()) {
                ("resource", [r#type, _]) if r#type.starts_with(PREFIX) => {
                    self.resource(r#type, block, &lines)
                }
                ("data", [r#type, _]) if r#type.starts_with(PREFIX) => {
                    self.data_source(r#type, block, &lines)
                }
                ("provider", ["libvirt"]) => Ok(self.provider(block, &lines)),
                _ => continue,
            };
            match checked {
                Ok(checked) => findings.extend(checked.findings(name, position)),
                Err(message) => {
                    let problem = SourceProblem { position, message };
                    findings.push(Finding::of_problem(name, &problem));
                }
            }
        }
        findings
    }

    fn catalog(&self) -> &Catalog {
        self.backend.catalog()
    }

    fn resource(&self, r#type: &str, block: &Block, lines: &Lines) -> Result<Checked, String> {
        let Some(schema) = self.catalog().resources.get(r#type) else {
            let described = roots::of_resource(r#type)?;
            let parent = described.root.and_then(|root| root.parent);
            let described = Described {
                r#type,
                attributes: &described.attributes,
                keys: &described.keys,
                ignored: generated::RESERVED.iter().copied().chain(parent).collect(),
            };
            return Ok(described.check(block, lines, |_: &Reading| Diagnostics::new()));
        };
        let keys = &self.schemas.resources[r#type];
        let described =
            Described { r#type, attributes: &schema.attributes, keys, ignored: Vec::new() };
        let checked = described.check(block, lines, |reading| {
            let found = validate::resource(self.catalog(), r#type, &reading.value);
            let mut found = found.unwrap_or_default();
            let is_below = |name: &str, problem: &SourceProblem| {
                let rest = problem.message.strip_prefix(name);
                rest.is_some_and(|rest| rest.starts_with('.'))
            };
            let is_reported =
                |name: &str| reading.problems.iter().any(|problem| is_below(name, problem));
            found.extend(validate::empty_groups(r#type, &reading.value, is_reported));
            found
        });
        Ok(checked)
    }

    fn data_source(&self, r#type: &str, block: &Block, lines: &Lines) -> Result<Checked, String> {
        let schemas = &self.catalog().data_sources;
        let Some(schema) = schemas.get(r#type) else {
            let types: Vec<&str> = schemas.keys().copied().collect();
            let advice = nearest(r#type, types.iter().copied()).map_or_else(
                || format!("known types: {}", types.join(", ")),
                |meant| format!("did you mean \"{meant}\"?"),
            );
            return Err(format!("unknown data source type \"{type}\"; {advice}"));
        };
        let keys = &self.schemas.data_sources[r#type];
        let described =
            Described { r#type, attributes: &schema.attributes, keys, ignored: Vec::new() };
        let check = |value: &Value| validate::data_source(self.catalog(), r#type, value);
        Ok(described.check(block, lines, |reading| check(&reading.value).unwrap_or_default()))
    }

    fn provider(&self, block: &Block, lines: &Lines) -> Checked {
        let described = Described {
            r#type: "libvirt",
            attributes: &self.catalog().provider.attributes,
            keys: &self.schemas.provider,
            ignored: OF_PROVIDER.to_vec(),
        };
        described.check(block, lines, |reading| validate::provider(&reading.value))
    }
}

/// What the checks of a block found.
struct Checked {
    problems: Vec<SourceProblem>,
    diagnostics: Vec<(Option<Position>, Diagnostic)>,
}

impl Described<'_> {
    fn check(
        &self,
        block: &Block,
        lines: &Lines,
        check: impl FnOnce(&Reading) -> Diagnostics,
    ) -> Checked {
        let schema = BlockSchema {
            r#type: self.r#type,
            attributes: self.attributes,
            keys: self.keys,
            ignored: &self.ignored,
        };
        let reading = hcl::check_body(lines, &block.body, &schema);
        let diagnostics = check(&reading).into_iter().map(|diagnostic| {
            let start = diagnostic.path.as_ref().and_then(|path| reading.offset_of(path));
            (start.map(|start| lines.position(start)), diagnostic)
        });
        Checked { diagnostics: diagnostics.collect(), problems: reading.problems }
    }
}

impl Checked {
    /// The findings; `position` is that of the block.
    fn findings(self, file: &str, position: Position) -> Vec<Finding> {
        let problems = self.problems.iter().map(|problem| Finding::of_problem(file, problem));
        let mut findings: Vec<Finding> = problems.collect();
        for (at, diagnostic) in self.diagnostics {
            findings.push(Finding::of_diagnostic(file, at.unwrap_or(position), &diagnostic));
        }
        findings
    }
}

/// Where the type of a block starts.
fn type_start(block: &Block) -> usize {
    let label = block.labels.first().and_then(Span::span);
    label.or_else(|| block.span()).unwrap_or_default().start
}
