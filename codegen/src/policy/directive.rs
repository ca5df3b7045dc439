//! The directives of policy, and what they amount to for one path.

use std::collections::BTreeSet;

/// One directive of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Directive {
    /// How a user may set it.
    Presence(Presence),
    /// A property that holds, or with `no-` before it one that does not.
    Flag(Flag, bool),
    /// `name=`: its Terraform name.
    Name(String),
    /// `key=`: what identifies an element; alternatives of dotted attribute paths.
    Key(Vec<Vec<String>>),
    /// `match=`: what tells similar elements apart.
    Match(Vec<String>),
    /// `list=owned|ignored`.
    Owned(bool),
    /// `canon=`: how two spellings compare.
    Canon(Canon),
    /// `as=map`, `as=string`, `chain`, `raw` or `raw=element`: its form in HCL.
    Form(Form),
    /// `split(..)=`: children under a condition are an attribute of their own.
    Split(Split),
    /// `max=1|many`: how often it occurs, whatever the grammar says.
    Max(Max),
    /// `at_most=`: the greatest number that may be sent, whatever the grammar says.
    AtMost(i128),
    /// `derived_from=`: the paths from which libvirt derives it.
    DerivedFrom(Vec<String>),
    /// `auto=`: the text that libvirt adds by itself.
    Added(String),
    /// `renewed=`: the elements of a list that libvirt derives anew, when not all.
    Renewed(String),
    /// `overlays=`: how an element of a list tells what lies below it.
    Overlays(String),
    /// `stand_in=`: the elements of a list that libvirt adds only where the user has none.
    StandIn(String),
    /// `needed_by=`: the elements of a list that libvirt adds for what stands elsewhere.
    NeededBy(String),
    /// `plugged_into=`: the list of which the element names one.
    PluggedInto(String),
    /// `ordered=`: the order of a list counts between the groups that agree at this path.
    GroupedBy(String),
    /// `void=`: what an element says that says no more than none does.
    Void(String),
    /// `mix=`: keeps an ordered mix of children together, under this name.
    Mix(String),
    /// `resource=`: the resource type of a root.
    Resource(String),
    /// `parent=`: the attribute that names the object which holds the root's.
    Parent(String),
}

/// A form in HCL that policy gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A map of strings.
    Map,
    /// A string, whatever the grammar's type.
    String,
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
    /// Only libvirt does.
    Computed,
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
    /// Hidden in output.
    Sensitive,
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
    /// Says something by being there.
    Tells,
    /// Settled when the object is made.
    Fixed,
    /// libvirt need not say it.
    Untold,
    /// Printed with secrets only.
    Unprinted,
    /// A path that starts at the root.
    Absolute,
    /// A name that libvirt makes file names of.
    FileName,
}

impl Flag {
    /// Every property and its word.
    pub const ALL: [(&'static str, Self); 17] = [
        ("replace", Self::Replace),
        ("create_only", Self::CreateOnly),
        ("volatile", Self::Volatile),
        ("sensitive", Self::Sensitive),
        ("write_only", Self::WriteOnly),
        ("omit", Self::Omit),
        ("auto", Self::Auto),
        ("keep", Self::Keep),
        ("selects", Self::Selects),
        ("ordered", Self::Ordered),
        ("runtime", Self::Runtime),
        ("tells", Self::Tells),
        ("fixed", Self::Fixed),
        ("untold", Self::Untold),
        ("unprinted", Self::Unprinted),
        ("absolute", Self::Absolute),
        ("file_name", Self::FileName),
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
    pub const NAMED: [(&'static str, &'static str); 16] = [
        ("exact", "Exact"),
        ("unit", "Unit"),
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
    /// What identifies an element.
    pub key: Vec<Vec<String>>,
    /// What tells similar elements apart.
    pub matching: Vec<String>,
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
    pub at_most: Option<i128>,
    /// From what libvirt derives it.
    pub derived_from: Vec<String>,
    /// The text that libvirt adds by itself.
    pub added: Option<String>,
    /// The elements of a list that libvirt derives anew.
    pub renewed: Option<String>,
    /// The elements of a list that give way to one of the user's.
    pub stand_in: Option<String>,
    /// The elements of a list that libvirt adds for what stands elsewhere.
    pub needed_by: Option<String>,
    /// The list of which the element names one.
    pub plugged_into: Option<String>,
    /// The path by which libvirt groups the elements of an ordered list.
    pub grouped_by: Option<String>,
    /// What says nothing.
    pub void: Option<String>,
    /// How an element of the list tells what lies below it.
    pub overlays: Option<String>,
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

    /// Takes a later directive over earlier ones.
    pub fn apply(&mut self, directive: Directive) {
        match directive {
            Directive::Presence(presence) => self.presence = presence,
            Directive::Flag(flag, true) => drop(self.flags.insert(flag)),
            Directive::Flag(flag, false) => drop(self.flags.remove(&flag)),
            Directive::Name(name) => self.name = Some(name),
            Directive::Key(key) => self.key = key,
            Directive::Match(matching) => self.matching = matching,
            Directive::Owned(is_owned) => self.is_owned = is_owned,
            Directive::Canon(canon) => self.canon = Some(canon),
            Directive::Form(form) => self.form = Some(form),
            Directive::Split(split) => self.split = Some(split),
            Directive::Max(max) => self.max = Some(max),
            Directive::AtMost(number) => self.at_most = Some(number),
            Directive::DerivedFrom(paths) => self.derived_from = paths,
            Directive::Added(text) => self.added = Some(text),
            Directive::Renewed(text) => self.renewed = Some(text),
            Directive::Overlays(text) => self.overlays = Some(text),
            Directive::StandIn(text) => self.stand_in = Some(text),
            Directive::NeededBy(text) => self.needed_by = Some(text),
            Directive::PluggedInto(text) => self.plugged_into = Some(text),
            Directive::GroupedBy(path) => {
                self.flags.insert(Flag::Ordered);
                self.grouped_by = Some(path);
            }
            Directive::Void(text) => self.void = Some(text),
            Directive::Mix(name) => self.mix = Some(name),
            Directive::Resource(name) => self.resource = Some(name),
            Directive::Parent(name) => self.parent = Some(name),
        }
    }
}
