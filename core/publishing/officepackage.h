// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

// What office documents have in common: parts of XML in a zip (ECMA-376, part 2).

namespace entente::office {

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

/// XML as it grows. Names bear their prefixes; what XML forbids in words is left out.
class Xml final
{
public:
    Xml() : m_writer(&m_text) {}

    void open(const char *name, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    void leaf(const char *name, Attributes attributes = {});
    /// Of the element that was just opened.
    void attribute(const char *name, const QString &value);
    void words(const QString &words);
    /// What another has written, as it is.
    void append(const QString &xml);
    /// How much is written; the end of the text just behind the end of an element.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    QString m_text;
    QXmlStreamWriter m_writer;
};

/// What a part refers to.
struct Relationship
{
    QString id;
    QString type; ///< its whole name
    QString target;
    bool isOutside = false; ///< the target is an address on the web
};

/// "…/officeDocument/2006/relationships/image" for "image".
[[nodiscard]] QString documentType(const char *name);
/// The same for what belongs to the package.
[[nodiscard]] QString packageType(const char *name);

/// A part of XML, of what stands in it.
[[nodiscard]] std::string part(const QString &xml);
[[nodiscard]] std::string relationships(const std::vector<Relationship> &all);

/// A file of the package.
struct File
{
    std::string name; ///< from the root: "word/document.xml"
    std::string bytes;
};

/// The files in a zip, in their order, all of the same day: the same files make the same bytes.
[[nodiscard]] QByteArray zipped(const std::vector<File> &files);

} // namespace entente::office
