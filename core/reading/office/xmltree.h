// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::xml {

class Node;

/// The elements and the words of an XML document, in one block of memory each. Names bear the usual
/// prefix of their namespace, whatever prefix the document gives it, and whichever edition of the
/// standard it follows: "w:p", "text:h". Namespaces that are not known have none.
class Tree final
{
public:
    /// A document that declares entities, is nested deeper than 256 or has more than some millions
    /// of elements is refused. `file` and `part` are what errors name. Errors: Damaged, TooLarge.
    [[nodiscard]] static Result<Tree> parse(std::string_view bytes, const std::string &file,
                                            std::string_view part);

    Tree();
    /// The root element; of an empty tree a node that is nothing.
    [[nodiscard]] Node root() const;
    /// The positions of all elements of a name, rising; see Node::position().
    [[nodiscard]] std::vector<std::uint32_t> positionsOf(std::string_view name) const;
    /// The address of the DTD that the document names, which is never fetched; empty where it names
    /// none.
    [[nodiscard]] const std::string &definition() const { return m_definition; }

private:
    friend class Node;
    friend class TreeBuilder;

    static constexpr std::uint32_t none = ~std::uint32_t{0};

    struct Stored
    {
        std::uint32_t name = 0;  ///< index in m_names; 0 for words
        std::uint32_t begin = 0; ///< of its words in m_words, or its first attribute
        std::uint32_t count = 0; ///< of bytes, or attributes
        std::uint32_t child = none;
        std::uint32_t next = none;
    };
    struct Attribute
    {
        std::uint32_t name = 0;
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };

    std::vector<std::string> m_names;
    std::vector<Stored> m_nodes;
    std::vector<Attribute> m_attributes;
    std::string m_words;
    std::string m_definition;
};

/// An element, or words between tags, of a tree that has to outlive it. One that is nothing has no
/// name, no words and no children.
class Node final
{
public:
    class Iterator final
    {
    public:
        Iterator(const Tree *tree, std::uint32_t index) : m_tree(tree), m_index(index) {}
        [[nodiscard]] Node operator*() const { return {m_tree, m_index}; }
        Iterator &operator++()
        {
            m_index = m_tree->m_nodes[m_index].next;
            return *this;
        }
        [[nodiscard]] bool operator==(const Iterator &other) const
        {
            return m_index == other.m_index;
        }

    private:
        const Tree *m_tree;
        std::uint32_t m_index;
    };

    Node() = default;
    Node(const Tree *tree, std::uint32_t index) : m_tree(tree), m_index(index) {}

    explicit operator bool() const { return m_tree != nullptr; }
    /// Empty for words.
    [[nodiscard]] std::string_view name() const
    {
        return m_tree == nullptr ? std::string_view() : m_tree->m_names[stored().name];
    }
    [[nodiscard]] bool is(std::string_view name) const { return this->name() == name; }
    [[nodiscard]] bool isWords() const { return m_tree != nullptr && stored().name == 0; }
    /// Rises in the order of the document.
    [[nodiscard]] std::uint32_t position() const { return m_index; }
    /// Of words between tags.
    [[nodiscard]] std::string_view words() const
    {
        return isWords() ? std::string_view(m_tree->m_words).substr(stored().begin, stored().count)
                         : std::string_view();
    }
    /// All words in it.
    [[nodiscard]] std::string allWords() const;
    [[nodiscard]] bool has(std::string_view attribute) const;
    /// The value of an attribute; empty where there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    /// The first child of a name.
    [[nodiscard]] Node child(std::string_view name) const;
    /// The first element of a name within, at any depth.
    [[nodiscard]] Node find(std::string_view name) const;

    [[nodiscard]] Iterator begin() const
    {
        return {m_tree, m_tree == nullptr ? Tree::none : stored().child};
    }
    [[nodiscard]] Iterator end() const { return {m_tree, Tree::none}; }

private:
    [[nodiscard]] const Tree::Stored &stored() const { return m_tree->m_nodes[m_index]; }
    void gather(std::string &words) const;

    const Tree *m_tree = nullptr;
    std::uint32_t m_index = 0;
};

} // namespace entente::xml
