//! The directives of policy, and what they amount to for one path.

use std::collections::{BTreeMap, BTreeSet};

/// One directive of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Directive {
    /// How a user may set it.
    Presence(Presence),
    /// A property that holds, or with `no-` before it one that does not.
    Flag(Flag, bool),
    /// `name=`: its Terraform name.
    Name(String),
    /// `list=owned`: list elements that the user did not write are drift.
    Owned,
    /// `canon=`: how two spellings compare.
    Canon(Canon),
    /// `as=map`, `chain`, `raw` or `raw=element`: its form in HCL.
    Form(Form),
    /// `split(..)=`: children under a condition are an attribute of their own.
    Split(Split),
    /// `max=1|many`: how often it occurs, whatever the grammar says.
    Max(Max),
    /// `at_most=`: the greatest number that may be sent, whatever the grammar says.
    AtMost(i128),
    /// A rule that names paths or values of the document; resolved when the shapes are known.
    Text(Topic, String),
    /// `mix=`: keeps an ordered mix of children together, under this name.
    Mix(String),
    /// `resource=`: the resource type of a root.
    Resource(String),
    /// `parent=`: the attribute that names the object which holds the root's.
    Parent(String),
}

/// What a rule in words is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// What identifies an element of a list.
    Key,
    /// What tells similar elements apart.
    Match,
    /// The values from which libvirt derives it.
    DerivedFrom,
    /// The elements of a list that libvirt derives, when not all.
    DerivedElements,
    /// What libvirt adds by itself.
    Auto,
    /// The elements of a list that libvirt adds only where the user has none.
    Replaceable,
    /// The elements of a list that libvirt adds for what stands elsewhere.
    NeededBy,
    /// The list of which the element names an element.
    AttachedTo,
    /// The value by which libvirt groups the elements of an ordered list.
    GroupedBy,
    /// What an element says that leaves the choice to libvirt.
    Unspecified,
    /// How an element changes when an image is laid over its image.
    BackingChain,
}

impl Topic {
    /// Every topic and its word.
    pub const ALL: [(&'static str, Self); 11] = [
        ("key", Self::Key),
        ("match", Self::Match),
        ("derived_from", Self::DerivedFrom),
        ("derived_elements", Self::DerivedElements),
        ("auto", Self::Auto),
        ("replaceable", Self::Replaceable),
        ("needed_by", Self::NeededBy),
        ("attached_to", Self::AttachedTo),
        ("grouped_by", Self::GroupedBy),
        ("unspecified", Self::Unspecified),
        ("backing_chain", Self::BackingChain),
    ];

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, topic)| *topic == self).map_or("", |(word, _)| word)
    }
}

/// A rule in words, and the line of policy that says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// The index of the rule.
    pub rule: usize,
}

/// A form in HCL that policy gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A map of strings.
    Map,
    /// A list of the links of a linear recursion.
    Chain,
    /// Foreign XML: the content, or the element where it has attributes.
    Raw,
    /// Foreign XML: the element itself.
    RawElement,
}

/// How a user may set an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Presence {
    /// The user must.
    Required,
    /// The user may.
    #[default]
    Optional,
    /// The user may, else libvirt does.
    Server,
    /// The user may; a plan keeps the default that the state has.
    Omittable,
}

/// A property of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// A change replaces the object.
    Replace,
    /// Used at creation, never compared.
    CreateOnly,
    /// Never compared.
    Volatile,
    /// In configurations only.
    WriteOnly,
    /// Not in HCL.
    Omit,
    /// libvirt's own default or addition.
    Auto,
    /// Survives the change of a selector.
    Keep,
    /// Decides what the rest of its element means.
    Selects,
    /// The order of the list counts.
    Ordered,
    /// Differs in a running object by nature.
    Runtime,
    /// An empty element counts as set.
    EmptyIsSet,
    /// Decided at creation, and not changed in state by a refresh.
    NotRefreshed,
    /// libvirt may omit it from documents.
    Unreported,
    /// Printed only in documents with secrets.
    SecureOnly,
    /// A path that starts at the root.
    Absolute,
    /// A name that libvirt makes file names of.
    FileName,
    /// libvirt never sets it in what it adds by itself.
    NeverAdded,
    /// A size that the hypervisor rounds up in a running object.
    Rounded,
}

impl Flag {
    /// Every property and its word.
    pub const ALL: [(&'static str, Self); 18] = [
        ("replace", Self::Replace),
        ("create_only", Self::CreateOnly),
        ("volatile", Self::Volatile),
        ("write_only", Self::WriteOnly),
        ("omit", Self::Omit),
        ("auto", Self::Auto),
        ("keep", Self::Keep),
        ("selects", Self::Selects),
        ("ordered", Self::Ordered),
        ("runtime", Self::Runtime),
        ("empty_is_set", Self::EmptyIsSet),
        ("not_refreshed", Self::NotRefreshed),
        ("unreported", Self::Unreported),
        ("secure_only", Self::SecureOnly),
        ("absolute", Self::Absolute),
        ("file_name", Self::FileName),
        ("never_added", Self::NeverAdded),
        ("rounded", Self::Rounded),
    ];
}

/// How two spellings compare.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Canon {
    /// A class of `mapping::shape::Canon` without parameters, by its name there.
    Named(&'static str),
    /// A size with a unit attribute and a default unit.
    Size {
        /// XML name of the attribute that holds the unit.
        unit: String,
        /// The unit without it.
        default: String,
    },
}

impl Canon {
    /// Classes without parameters: the word in policy, the name in the generated code.
    pub const NAMED: [(&'static str, &'static str); 14] = [
        ("machine_type", "MachineType"),
        ("mac", "Mac"),
        ("uuid", "Uuid"),
        ("path", "Path"),
        ("hexnum", "HexNum"),
        ("octal", "Octal"),
        ("cpuset", "CpuSet"),
        ("ip", "Ip"),
        ("user_alias", "UserAlias"),
        ("xml", "Xml"),
        ("empty_absent", "EmptyAbsent"),
        ("empty_any", "EmptyAny"),
        ("zero_absent", "ZeroAbsent"),
        ("no_absent", "NoAbsent"),
    ];
}

/// A part of a repeated child that has an attribute of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// Conditions, seen from the child: selector and words.
    pub when: Vec<(String, Vec<String>)>,
    /// The name of that attribute.
    pub name: String,
    /// The index of the rule.
    pub rule: usize,
}

/// A limit of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtMost {
    /// The greatest number that may be sent.
    pub number: i128,
    /// The index of the rule.
    pub rule: usize,
}

/// How often a child occurs by policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Max {
    /// At most once.
    One,
    /// Any number of times.
    Many,
}

/// All that policy says of one path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// How a user may set it.
    pub presence: Presence,
    /// The properties that hold.
    pub flags: BTreeSet<Flag>,
    /// Its Terraform name.
    pub name: Option<String>,
    /// Whether the user owns the whole list.
    pub is_owned: bool,
    /// How two spellings compare.
    pub canon: Option<Canon>,
    /// The form it takes in HCL, when not that of its kind.
    pub form: Option<Form>,
    /// A part with an attribute of its own.
    pub split: Option<Split>,
    /// How often it occurs.
    pub max: Option<Max>,
    /// The greatest number that may be sent.
    pub at_most: Option<AtMost>,
    /// The rules in words.
    pub texts: BTreeMap<Topic, Said>,
    /// The name of an ordered mix of its children.
    pub mix: Option<String>,
    /// The resource type of a root.
    pub resource: Option<String>,
    /// The attribute that names a root's parent.
    pub parent: Option<String>,
}

impl Settings {
    /// Whether a property holds.
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    /// Takes a directive of a later rule over those of earlier ones.
    pub fn apply(&mut self, directive: Directive, rule: usize) {
        match directive {
            Directive::Presence(presence) => self.presence = presence,
            Directive::Flag(flag, true) => drop(self.flags.insert(flag)),
            Directive::Flag(flag, false) => drop(self.flags.remove(&flag)),
            Directive::Name(name) => self.name = Some(name),
            Directive::Owned => self.is_owned = true,
            Directive::Canon(canon) => self.canon = Some(canon),
            Directive::Form(form) => self.form = Some(form),
            Directive::Split(split) => self.split = Some(Split { rule, ..split }),
            Directive::Max(max) => self.max = Some(max),
            Directive::AtMost(number) => self.at_most = Some(AtMost { number, rule }),
            Directive::Text(topic, text) => drop(self.texts.insert(topic, Said { text, rule })),
            Directive::Mix(name) => self.mix = Some(name),
            Directive::Resource(name) => self.resource = Some(name),
            Directive::Parent(name) => self.parent = Some(name),
        }
    }
}
