//! Arms, mixes and exclusive fields.

use crate::small::{blocks_of, boxed, snapshot};

#[test]
fn an_own_attribute_distinguishes_arms_with_different_cardinalities() {
    let content = boxed(
        "<choice>
            <group><optional><attribute name='type'><value>file</value></attribute></optional><element name='path'><text/></element></group>
            <group><attribute name='type'><value>net</value></attribute><oneOrMore><element name='host'><text/></element></oneOrMore></group>
            <group><attribute name='type'><choice><value>rbd</value><value>nfs</value></choice></attribute>
                <zeroOrMore><element name='host'><text/></element></zeroOrMore></group>
        </choice><optional><attribute name='always'/></optional>",
    );
    snapshot("arms_by_own_attribute", &blocks_of(&content));
}

#[test]
fn a_parents_attribute_decides_about_a_child_and_below() {
    let source = |kind: &str, inside: &str| {
        format!(
            "<group><attribute name='type'><value>{kind}</value></attribute><element name='source'>{inside}</element></group>"
        )
    };
    let content = boxed(&format!(
        "<choice>{}{}</choice>",
        source("file", "<attribute name='path'/><element name='sub'><attribute name='p'/></element>"),
        source(
            "net",
            "<element name='sub'><attribute name='q'/></element><choice>
                <group><attribute name='protocol'><value>tcp</value></attribute><attribute name='port'/></group>
                <group><attribute name='protocol'><value>unix</value></attribute><attribute name='socket'/></group>
            </choice>"
        ),
    ));
    snapshot("arms_by_parents_attribute", &blocks_of(&content));
}

#[test]
fn a_childs_text_or_attribute_distinguishes_arms() {
    let content = boxed(
        "<choice>
            <group><element name='type'><value>exe</value></element><element name='init'><text/></element></group>
            <group><element name='type'><optional><attribute name='machine'/></optional><value>hvm</value></element>
                <element name='loader'><text/></element></group>
        </choice><choice>
            <group><element name='form'><attribute name='kind'><value>a</value></attribute></element><attribute name='left'/></group>
            <group><element name='form'><attribute name='kind'><value>b</value></attribute></element><attribute name='right'/></group>
        </choice>",
    );
    snapshot("arms_by_child", &blocks_of(&content));
}

#[test]
fn presence_alone_makes_fields_exclusive() {
    let content = boxed(
        "<choice><attribute name='uuid'/><attribute name='usage'/><element name='key'><text/></element></choice>
        <optional><choice><group><attribute name='a'/><attribute name='b'/></group><attribute name='c'/></choice></optional>",
    );
    let text = "= box\n  @uuid ? text\n  @usage ? text\n  @a ? text\n  @b ? text\n  @c ? text\n  key ? text\n  \
        one of: @uuid | @usage | key\n  one of: @a | @c\n  one of: @b | @c\n";
    assert_eq!(blocks_of(&content), text);
}

#[test]
fn a_repeated_choice_of_children_is_a_mix() {
    let element = |name: &str| format!("<element name='{name}'><empty/></element>");
    let (a, b, c) = (element("a"), element("b"), element("c"));
    let content = boxed(&format!(
        "<zeroOrMore><choice>{a}{b}</choice></zeroOrMore><zeroOrMore>{c}</zeroOrMore>"
    ));
    assert_eq!(blocks_of(&content), "= box\n  a * flag\n  b * flag\n  c * flag\n  mix: a b\n");
}
