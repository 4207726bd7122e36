// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/yaml.h"

#include "core/base/utf8.h"

#include <yaml.h>

#include <algorithm>
#include <optional>

namespace entente::yaml {

namespace {

constexpr int maximumDepth = 32;

/// Owns libyaml's parser and its current event.
class Events final
{
public:
    explicit Events(std::string_view text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    }
    ~Events()
    {
        clear();
        yaml_parser_delete(&m_parser);
    }
    Events(const Events &) = delete;
    Events &operator=(const Events &) = delete;

    bool next()
    {
        clear();
        m_filled = yaml_parser_parse(&m_parser, &m_event) == 1;
        return m_filled;
    }
    [[nodiscard]] const yaml_event_t &event() const { return m_event; }
    [[nodiscard]] std::uint32_t line() const
    {
        return static_cast<std::uint32_t>(m_event.start_mark.line) + 1;
    }
    [[nodiscard]] Problem problem() const
    {
        return {static_cast<std::uint32_t>(m_parser.problem_mark.line) + 1,
                m_parser.problem == nullptr ? "malformed" : m_parser.problem};
    }

private:
    void clear()
    {
        if (m_filled)
            yaml_event_delete(&m_event);
        m_filled = false;
    }

    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_filled = false;
};

/// What stands between the scalars of a text is punctuation and comments. libyaml counts in
/// characters, and forward only.
class CommentFinder final
{
public:
    CommentFinder(std::string_view text, std::vector<std::string> &comments)
        : m_text(text), m_comments(comments)
    {
    }

    /// Comments up to a scalar; goes on behind it.
    void scalar(std::size_t first, std::size_t end)
    {
        const std::size_t begin = m_byte;
        forwardTo(first);
        find(m_text.substr(begin, m_byte - begin));
        forwardTo(end);
    }
    void finish() { find(m_text.substr(m_byte)); }

private:
    void forwardTo(std::size_t character)
    {
        for (; m_character < character && m_byte < m_text.size(); ++m_character)
            m_byte += text::decode(m_text, m_byte).length;
    }

    void find(std::string_view gap)
    {
        for (std::size_t at = gap.find('#'); at != std::string_view::npos; at = gap.find('#', at)) {
            const std::size_t end = std::min(gap.find_first_of("\r\n", at), gap.size());
            const std::size_t first = gap.find_first_not_of("# \t", at);
            if (first < end)
                m_comments.emplace_back(gap.substr(first, end - first));
            at = end;
        }
    }

    std::string_view m_text;
    std::vector<std::string> &m_comments;
    std::size_t m_byte = 0;
    std::size_t m_character = 0;
};

class Loader final
{
public:
    Loader(std::string_view text, std::vector<std::string> *comments) : m_events(text)
    {
        if (comments != nullptr)
            m_comments.emplace(text, *comments);
    }

    std::variant<Node, Problem> document()
    {
        // The stream and the document begin before the first node does.
        for (int i = 0; i < 3; ++i) {
            if (!m_events.next())
                return m_events.problem();
            if (m_events.event().type == YAML_STREAM_END_EVENT)
                return Node{};
        }
        Node root;
        if (!fill(root, 0))
            return m_problem;
        // What follows the first node must be the end, or the text is not YAML or more than it.
        while (m_events.next()) {
            if (m_events.event().type == YAML_STREAM_END_EVENT) {
                if (m_comments)
                    m_comments->finish();
                return root;
            }
            if (m_events.event().type != YAML_DOCUMENT_END_EVENT)
                return Problem{m_events.line(), "a second document follows"};
        }
        return m_events.problem();
    }

private:
    bool fail(std::string reason)
    {
        m_problem = {m_events.line(), std::move(reason)};
        return false;
    }

    bool advance()
    {
        if (m_events.next())
            return true;
        m_problem = m_events.problem();
        return false;
    }

    bool fill(Node &node, int depth)
    {
        if (depth > maximumDepth)
            return fail("nested too deep");
        node.line = m_events.line();
        const yaml_event_t &event = m_events.event();
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            if (m_comments)
                m_comments->scalar(event.start_mark.index, event.end_mark.index);
            scalar(node, event);
            return true;
        case YAML_SEQUENCE_START_EVENT:
            return sequence(node, depth);
        case YAML_MAPPING_START_EVENT:
            return mapping(node, depth);
        case YAML_ALIAS_EVENT:
            return fail("aliases are not taken");
        default:
            return fail("malformed");
        }
    }

    static void scalar(Node &node, const yaml_event_t &event)
    {
        node.scalar.assign(reinterpret_cast<const char *>(event.data.scalar.value),
                           event.data.scalar.length);
        const bool plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
        const bool null = plain
            && (node.scalar.empty() || node.scalar == "~" || node.scalar == "null");
        node.type = null ? Node::Type::Null : Node::Type::Scalar;
        if (null)
            node.scalar.clear();
    }

    bool sequence(Node &node, int depth)
    {
        node.type = Node::Type::Sequence;
        while (advance()) {
            if (m_events.event().type == YAML_SEQUENCE_END_EVENT)
                return true;
            if (!fill(node.items.emplace_back(), depth + 1))
                return false;
        }
        return false;
    }

    bool mapping(Node &node, int depth)
    {
        node.type = Node::Type::Mapping;
        while (advance()) {
            if (m_events.event().type == YAML_MAPPING_END_EVENT)
                return true;
            Node key;
            if (!fill(key, depth + 1))
                return false;
            if (!key.items.empty() || !key.members.empty())
                return fail("a key is not words");
            node.members.push_back({std::move(key.scalar), {}});
            if (!advance() || !fill(node.members.back().node, depth + 1))
                return false;
        }
        return false;
    }

    Events m_events;
    std::optional<CommentFinder> m_comments;
    Problem m_problem;
};

} // namespace

const Node *Node::member(std::string_view key) const
{
    for (const auto &[name, node] : members) {
        if (name == key)
            return &node;
    }
    return nullptr;
}

std::string_view Node::text(std::string_view key) const
{
    const Node *node = member(key);
    return node == nullptr ? std::string_view() : std::string_view(node->scalar);
}

std::variant<Node, Problem> parse(std::string_view text, std::vector<std::string> *comments)
{
    return Loader(text, comments).document();
}

} // namespace entente::yaml
