// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/xmltree.h"

#include "core/reading/office/officeerror.h"
#include "core/reading/office/xmlnames.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <new>
#include <optional>
#include <unordered_map>

namespace entente::xml {

namespace {

constexpr std::size_t deepest = 256;
constexpr std::size_t mostNodes = 6'000'000;
constexpr std::size_t mostAttributes = 8'000'000;
constexpr char separator = '|';

struct ParserDeleter
{
    void operator()(XML_ParserStruct *parser) const { XML_ParserFree(parser); }
};

/// As `new` does: lack of memory is no damage of the document.
[[noreturn]] void tellOutOfMemory()
{
    if (const std::new_handler handler = std::get_new_handler())
        handler();
    throw std::bad_alloc();
}

} // namespace

/// Takes what expat meets.
class TreeBuilder final
{
public:
    TreeBuilder(Tree &tree, XML_Parser parser) : m_tree(tree), m_parser(parser)
    {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(
            parser,
            [](void *self, const XML_Char *name, const XML_Char **attributes) {
                static_cast<TreeBuilder *>(self)->begin(name, attributes);
            },
            [](void *self, const XML_Char *) { static_cast<TreeBuilder *>(self)->end(); });
        XML_SetCharacterDataHandler(parser, [](void *self, const XML_Char *words, int size) {
            static_cast<TreeBuilder *>(self)->words({words, static_cast<std::size_t>(size)});
        });
        XML_SetStartDoctypeDeclHandler(
            parser,
            [](void *self, const XML_Char *, const XML_Char *address, const XML_Char *, int) {
                if (address != nullptr)
                    static_cast<TreeBuilder *>(self)->m_tree.m_definition = address;
            });
        XML_SetEntityDeclHandler(
            parser,
            [](void *self, const XML_Char *, int, const XML_Char *, int, const XML_Char *,
               const XML_Char *, const XML_Char *, const XML_Char *) {
                static_cast<TreeBuilder *>(self)->refuse(OfficeError::Damaged,
                                                         "it declares entities");
            });
    }

    [[nodiscard]] const std::optional<std::pair<OfficeError, std::string>> &refusal() const
    {
        return m_refusal;
    }

private:
    struct Open
    {
        std::uint32_t node;
        std::uint32_t lastChild = Tree::none;
    };

    void refuse(OfficeError error, std::string why)
    {
        m_refusal.emplace(error, std::move(why));
        XML_StopParser(m_parser, XML_FALSE);
    }

    std::uint32_t idOf(const char *expanded)
    {
        const auto known = m_ids.find(expanded);
        if (known != m_ids.end())
            return known->second;
        const auto id = static_cast<std::uint32_t>(m_tree.m_names.size());
        m_tree.m_names.push_back(prefixedName(expanded, separator));
        m_ids.emplace(expanded, id);
        return id;
    }

    std::uint32_t add(const Tree::Stored &stored)
    {
        const auto index = static_cast<std::uint32_t>(m_tree.m_nodes.size());
        m_tree.m_nodes.push_back(stored);
        if (!m_open.empty()) {
            Open &parent = m_open.back();
            (parent.lastChild == Tree::none ? m_tree.m_nodes[parent.node].child
                                            : m_tree.m_nodes[parent.lastChild].next) = index;
            parent.lastChild = index;
        }
        return index;
    }

    void begin(const char *name, const char **attributes)
    {
        if (m_refusal)
            return;
        if (m_open.size() >= deepest)
            return refuse(OfficeError::TooLarge,
                          "nested more than " + std::to_string(deepest) + " deep");
        if (m_tree.m_nodes.size() >= mostNodes || m_tree.m_attributes.size() >= mostAttributes)
            return refuse(OfficeError::TooLarge,
                          "more than " + std::to_string(mostNodes) + " elements");
        Tree::Stored stored;
        stored.name = idOf(name);
        stored.begin = static_cast<std::uint32_t>(m_tree.m_attributes.size());
        for (; *attributes != nullptr; attributes += 2) {
            const std::string_view value(attributes[1]);
            m_tree.m_attributes.push_back({idOf(attributes[0]),
                                           static_cast<std::uint32_t>(m_tree.m_words.size()),
                                           static_cast<std::uint32_t>(value.size())});
            m_tree.m_words.append(value);
            ++stored.count;
        }
        m_open.push_back({add(stored)});
    }

    void end()
    {
        if (!m_refusal)
            m_open.pop_back();
    }

    void words(std::string_view words)
    {
        if (m_refusal || m_open.empty())
            return;
        const std::uint32_t last = m_open.back().lastChild;
        const auto at = static_cast<std::uint32_t>(m_tree.m_words.size());
        // expat hands words over in pieces.
        if (last != Tree::none && m_tree.m_nodes[last].name == 0
            && m_tree.m_nodes[last].begin + m_tree.m_nodes[last].count == at) {
            m_tree.m_nodes[last].count += static_cast<std::uint32_t>(words.size());
        } else {
            Tree::Stored stored;
            stored.begin = at;
            stored.count = static_cast<std::uint32_t>(words.size());
            add(stored);
        }
        m_tree.m_words.append(words);
    }

    Tree &m_tree;
    XML_Parser m_parser;
    std::vector<Open> m_open;
    std::unordered_map<std::string, std::uint32_t> m_ids;
    std::optional<std::pair<OfficeError, std::string>> m_refusal;
};

Tree::Tree() : m_names{std::string()} {}

Node Tree::root() const
{
    return m_nodes.empty() ? Node() : Node(this, 0);
}

std::vector<std::uint32_t> Tree::positionsOf(std::string_view name) const
{
    const auto id = static_cast<std::uint32_t>(std::find(m_names.begin(), m_names.end(), name)
                                               - m_names.begin());
    std::vector<std::uint32_t> positions;
    for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].name == id)
            positions.push_back(i);
    }
    return positions;
}

Result<Tree> Tree::parse(std::string_view bytes, const std::string &file, std::string_view part)
{
    Tree tree;
    const std::unique_ptr<XML_ParserStruct, ParserDeleter> parser(
        XML_ParserCreateNS(nullptr, separator));
    if (!parser)
        tellOutOfMemory();
    TreeBuilder builder(tree, parser.get());
    tree.m_words.reserve(bytes.size() / 2);
    const XML_Status status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()),
                                        XML_TRUE);
    if (builder.refusal())
        return Error{builder.refusal()->first, file, 0,
                     std::string(part) + ": " + builder.refusal()->second};
    if (status != XML_STATUS_OK && XML_GetErrorCode(parser.get()) == XML_ERROR_NO_MEMORY)
        tellOutOfMemory();
    if (status != XML_STATUS_OK)
        return Error{OfficeError::Damaged, file, 0,
                     std::string(part) + ", line "
                         + std::to_string(XML_GetCurrentLineNumber(parser.get())) + ": "
                         + XML_ErrorString(XML_GetErrorCode(parser.get()))};
    return tree;
}

bool Node::has(std::string_view attribute) const
{
    if (m_tree == nullptr || isWords())
        return false;
    for (std::uint32_t i = stored().begin; i < stored().begin + stored().count; ++i) {
        if (m_tree->m_names[m_tree->m_attributes[i].name] == attribute)
            return true;
    }
    return false;
}

std::string_view Node::attribute(std::string_view name) const
{
    if (m_tree == nullptr || isWords())
        return {};
    for (std::uint32_t i = stored().begin; i < stored().begin + stored().count; ++i) {
        const Tree::Attribute &each = m_tree->m_attributes[i];
        if (m_tree->m_names[each.name] == name)
            return std::string_view(m_tree->m_words).substr(each.begin, each.size);
    }
    return {};
}

Node Node::child(std::string_view name) const
{
    for (const Node each : *this) {
        if (each.is(name))
            return each;
    }
    return {};
}

Node Node::find(std::string_view name) const
{
    for (const Node each : *this) {
        if (each.is(name))
            return each;
        if (const Node within = each.isWords() ? Node() : each.find(name))
            return within;
    }
    return {};
}

void Node::gather(std::string &words) const
{
    words += this->words();
    if (!isWords()) {
        for (const Node each : *this)
            each.gather(words);
    }
}

std::string Node::allWords() const
{
    std::string words;
    gather(words);
    return words;
}

} // namespace entente::xml
