//! Applies a plan to a stored document. [`Edit::merged`] makes no call to libvirt, so that a plan can compute the same
//! result as an apply if it knows the stored document.

use mapping::{Value, xml};

use engine::Clash;

use super::document::{self, Parsed};
use super::job::Job;
use super::overlays::ObjectContext;
use super::references;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::resources::Resource;
use crate::wording::{Action, invalid_values};

/// A change of an object, as values.
#[derive(Clone, Copy)]
pub(super) struct Edit<'a> {
    pub(super) resource: &'static dyn Resource,
    /// The operation, for messages.
    pub(super) action: Action<'a>,
    /// The prior state; null if an object is adopted.
    pub(super) prior: &'a Value,
    /// The planned state.
    pub(super) planned: &'a Value,
    /// The configuration, including write-only values.
    pub(super) config: &'a Value,
}

/// A document before and after.
pub(super) struct Merged {
    pub(super) before: xml::Element,
    pub(super) after: xml::Element,
}

impl Merged {
    /// Whether the documents differ.
    pub(super) fn is_changed(&self) -> bool {
        self.before != self.after
    }
}

impl<'a> Edit<'a> {
    /// The edit of a job.
    pub(super) fn of(job: &'a Job, action: Action<'a>) -> Self {
        let Job { resource, prior, planned, config, .. } = job;
        Self { resource: *resource, action, prior, planned, config }
    }

    /// Merges the plan into the stored document, and preserves overlays that others added to the object. Returns
    /// warnings about the plan.
    pub(super) fn merged_over(
        &self,
        stored: &str,
        context: ObjectContext,
    ) -> Result<(Merged, Diagnostics), Diagnostics> {
        let shape = self.resource.root().shape;
        let stored = self.parse(stored)?;
        let mut actual = stored.value.clone();
        context.complete(self.prior, &mut actual).map_err(|error| self.action.failed(&error))?;
        let (mut prior, mut planned) = (self.prior.clone(), self.planned.clone());
        for value in [&mut prior, &mut planned] {
            references::name(context.connection, shape, value)
                .map_err(|(path, error)| self.action.failed(&error).at(path))?;
        }
        let derived = self.resource.derive(context.connection, &prior, &mut planned);
        let warnings = derived.map_err(|error| self.action.failed(&error))?;
        engine::overlays::with(shape, [&mut prior, &mut planned], &actual);
        let edit = Edit { prior: &prior, planned: &planned, ..*self };
        Ok((edit.merged_into(stored)?, warnings))
    }

    /// Merges the plan into the stored document.
    pub(super) fn merged(&self, stored: &str) -> Result<Merged, Diagnostics> {
        self.merged_into(self.parse(stored)?)
    }

    fn merged_into(&self, stored: Parsed) -> Result<Merged, Diagnostics> {
        let shape = self.resource.root().shape;
        let Parsed { element: before, value: stored } = stored;
        let prior = self.prior_document(&stored)?;
        let planned = self.tree(engine::to_send(shape, self.planned, self.config))?;
        let mut after = before.clone();
        let clashes = engine::merge(shape, Some(&prior), &planned, &mut after);
        // A resource that adopts an object takes over its elements.
        if !clashes.is_empty() && !self.prior.is_null() {
            return Err(clashes.iter().map(|clash| self.refuse(clash)).collect());
        }
        Ok(Merged { before, after })
    }

    /// The message for an element that conflicts with an element that somebody else added.
    fn refuse(&self, clash: &Clash) -> Diagnostic {
        let words = |words: &[(String, String)]| {
            let words = words.iter().map(|(path, text)| format!("{path} = {text:?}"));
            words.collect::<Vec<_>>().join(", ")
        };
        let names: Vec<&str> = clash.key.iter().map(|(path, _)| path.as_str()).collect();
        let (path, key, noun) = (&clash.path, words(&clash.key), clash.noun);
        let foreign = match words(&clash.foreign) {
            foreign if foreign.is_empty() => String::new(),
            foreign => format!(" ({foreign})"),
        };
        let detail = format!(
            "{path}: {key} is in use by another {noun}{foreign}, which is not in the configuration. Add that {noun} \
             to the configuration, or choose another {}.",
            names.join(" or ")
        );
        self.action.refused(detail).at(clash.path.clone())
    }

    /// The document of the prior state, with the elements that the plan removes explicitly: `acpi = false` removes an
    /// element that libvirt or somebody else added. It contains the secrets, except those that are to be sent again.
    fn prior_document(&self, stored: &Value) -> Result<xml::Element, Diagnostics> {
        let root = self.resource.root();
        let prior = engine::with_denials(root.shape, self.prior.clone(), self.planned, stored);
        self.tree(engine::with_secrets(root.shape, prior, self.planned, self.config))
    }

    fn tree(&self, value: Value) -> Result<xml::Element, Diagnostics> {
        let mut known = engine::without_unknowns(value);
        self.resource.complete(&mut known);
        document::to_element(self.resource.root(), known)
            .map_err(|problems| invalid_values(&problems))
    }

    fn parse(&self, text: &str) -> Result<Parsed, Diagnostics> {
        document::parse(self.resource.root(), text).map_err(|error| {
            self.action.refused(format!("A document is not well-formed: {error}.")).into()
        })
    }
}
