// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/briefingwire.h"

#include "core/briefing/soundness.h"
#include "core/reading/sandbox/errorwire.h"
#include "core/reading/sandbox/sandboxerror.h"

#include <memory>
#include <type_traits>

namespace entente::sandbox {

namespace {

enum class Answer : std::uint8_t { Failure, Briefing, Documents };

// One function a type, whichever way it goes.

template <typename Wire, typename T>
using Given = typename Wire::template Given<T>;

template <typename Wire>
void carry(Wire &wire, Given<Wire, TextRange> &range)
{
    wire.number(range.begin);
    wire.number(range.end);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Block> &block)
{
    wire.choice(block.kind, BlockKind::Rule);
    wire.number(block.level);
    wire.number(block.listDepth);
    wire.number(block.quoteDepth);
    wire.flag(block.ordered);
    wire.number(block.number);
    carry(wire, block.text);
    wire.number(block.firstMark);
    wire.number(block.lastMark);
    wire.number(block.table);
    wire.number(block.note);
    wire.flag(block.isCaption);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Mark> &mark)
{
    carry(wire, mark.text);
    wire.number(mark.styles);
    wire.number(mark.link);
    wire.number(mark.note);
    wire.number(mark.image);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, CellSpan> &span)
{
    wire.number(span.row);
    wire.number(span.column);
    wire.number(span.rows);
    wire.number(span.columns);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, NamedPlace> &place)
{
    wire.words(place.name);
    wire.number(place.at);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Anchor> &anchor)
{
    wire.number(anchor.text);
    wire.number(anchor.source);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Fact> &fact)
{
    wire.words(fact.name);
    wire.words(fact.value);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Document> &document)
{
    wire.octets(document.file);
    wire.octets(document.bytes);
    bool isUnread = document.unread.has_value();
    wire.flag(isUnread);
    if (!isUnread)
        return;
    if constexpr (std::is_same_v<Wire, WireReader>)
        document.unread = readError(wire, document.file);
    else
        writeError(wire, *document.unread);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Table> &table);

template <typename Wire, typename T>
void carryAll(Wire &wire, T &values)
{
    wire.list(values, [&](auto &value) { carry(wire, value); });
}

template <typename Wire, typename T>
void carryNumbers(Wire &wire, T &values)
{
    wire.list(values, [&](auto &value) { wire.number(value); });
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Table> &table)
{
    carryAll(wire, table.columns);
    wire.list(table.alignments, [&](auto &each) { wire.choice(each, Alignment::End); });
    carryAll(wire, table.cells);
    carryNumbers(wire, table.places);
    carryAll(wire, table.spans);
    carry(wire, table.caption);
    wire.flag(table.namesRows);
    wire.number(table.block);
    wire.number(table.place);
}

/// As its ISO words, for a date cannot be made of numbers.
void carryDate(WireWriter &wire, const std::optional<Date> &date)
{
    wire.words(date ? date->toString() : std::string());
}

void carryDate(WireReader &wire, std::optional<Date> &date)
{
    std::string words;
    wire.words(words);
    date = Date::parse(words);
    wire.require(date.has_value() != words.empty());
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Metadata> &meta)
{
    wire.words(meta.title);
    wire.words(meta.subtitle);
    carryDate(wire, meta.date);
    wire.words(meta.source);
    wire.words(meta.address);
    wire.words(meta.language);
    wire.words(meta.marking);
    wire.flag(meta.sample);
    wire.words(meta.unreadDate);
    carryAll(wire, meta.further);
}

/// Names of parts and labels of pages lie in one place each, to which all their places point: a
/// name travels where it is another than the last.
using PartName = std::shared_ptr<const std::string>;
enum class NameOfPart : std::uint8_t { None, Last, Next };

void carryName(WireWriter &wire, const PartName &name, PartName &last)
{
    const NameOfPart which = name == nullptr ? NameOfPart::None
        : name == last                       ? NameOfPart::Last
                                             : NameOfPart::Next;
    wire.choice(which, NameOfPart::Next);
    if (which != NameOfPart::Next)
        return;
    wire.words(*name);
    last = name;
}

void carryName(WireReader &wire, PartName &name, PartName &last)
{
    NameOfPart which = NameOfPart::None;
    wire.choice(which, NameOfPart::Next);
    if (which == NameOfPart::None)
        return;
    if (which == NameOfPart::Next) {
        std::string words;
        wire.words(words);
        last = std::make_shared<const std::string>(std::move(words));
    }
    wire.require(last != nullptr);
    name = last;
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, PageBox> &box)
{
    wire.number(box.left);
    wire.number(box.top);
    wire.number(box.right);
    wire.number(box.bottom);
}

template <typename Wire>
void carryAs(Wire &wire, Given<Wire, TextLine> &line, PartName & /*last*/)
{
    wire.number(line.number);
}

template <typename Wire>
void carryAs(Wire &wire, Given<Wire, PagePlace> &place, PartName &last)
{
    wire.number(place.page);
    wire.number(place.column);
    bool hasBox = place.box.has_value();
    wire.flag(hasBox);
    if constexpr (Wire::isReading) {
        if (hasBox)
            place.box.emplace();
    }
    if (hasBox)
        carry(wire, *place.box);
    carryName(wire, place.label, last);
}

template <typename Wire>
void carryAs(Wire &wire, Given<Wire, PartPlace> &place, PartName &last)
{
    wire.number(place.part);
    wire.number(place.paragraph);
    carryName(wire, place.name, last);
}

void carryLocator(WireWriter &wire, const Locator &where, PartName &last)
{
    wire.number(static_cast<std::uint8_t>(where.index()));
    std::visit([&](const auto &place) { carryAs(wire, place, last); }, where);
}

void carryLocator(WireReader &wire, Locator &where, PartName &last)
{
    std::uint8_t which = 0;
    wire.number(which);
    if (which == 1)
        where = PagePlace();
    else if (which == 2)
        where = PartPlace();
    wire.require(which <= 2);
    std::visit([&](auto &place) { carryAs(wire, place, last); }, where);
}

template <typename Wire>
void carry(Wire &wire, Given<Wire, Briefing> &briefing)
{
    wire.words(briefing.encoding.name);
    wire.flag(briefing.encoding.isSure);
    carry(wire, briefing.meta);
    wire.words(briefing.text);
    carryAll(wire, briefing.blocks);
    carryAll(wire, briefing.marks);
    wire.list(briefing.links, [&](auto &link) { wire.words(link); });
    carryAll(wire, briefing.names);
    carryAll(wire, briefing.tables);
    carryAll(wire, briefing.anchors);
    carryNumbers(wire, briefing.lineStarts);
    PartName last;
    wire.list(briefing.locators, [&](auto &run) {
        wire.number(run.text);
        carryLocator(wire, run.where, last);
    });
}

template <typename Wire>
void carryLeftOut(Wire &wire, Given<Wire, std::vector<LeftOut>> &leftOut)
{
    PartName last;
    wire.list(leftOut, [&](auto &each) {
        wire.choice(each.reason, lastLeftOutReason);
        wire.words(each.text);
        carryLocator(wire, each.where, last);
    });
}

/// Begins to read an answer: what it is an answer of, or else why there is none.
std::optional<Error> failureIn(WireReader &wire, Answer wanted, const std::string &file)
{
    Answer kind = Answer::Failure;
    wire.choice(kind, Answer::Documents);
    if (kind == wanted)
        return std::nullopt;
    const Error error = readError(wire, file);
    return kind == Answer::Failure && wire.isWhole() ? error
                                                     : Error{SandboxError::NoSense, file, 0, {}};
}

/// Whether a document may be called so that was found in a file, see openDocuments().
bool isNameIn(const std::string &file, const std::string &name)
{
    return name == file || (name.starts_with(file + " (") && name.ends_with(')'));
}

} // namespace

std::string packed(const Result<Briefing> &read, const std::vector<LeftOut> &leftOut,
                   std::string_view document)
{
    WireWriter wire;
    wire.choice(read ? Answer::Briefing : Answer::Failure, Answer::Documents);
    if (!read) {
        writeError(wire, read.error());
        return wire.take();
    }
    const bool isOther = read.value().source != document;
    wire.flag(isOther);
    if (isOther)
        wire.octets(read.value().source);
    carry(wire, read.value());
    carryLeftOut(wire, leftOut);
    return wire.take();
}

std::string packed(const Result<std::vector<Document>> &opened)
{
    WireWriter wire;
    wire.choice(opened ? Answer::Documents : Answer::Failure, Answer::Documents);
    if (opened)
        carryAll(wire, opened.value());
    else
        writeError(wire, opened.error());
    return wire.take();
}

Result<ReadBack> unpackedBriefing(std::string_view bytes, const std::string &file,
                                  std::string document)
{
    WireReader wire(bytes);
    if (const std::optional<Error> failure = failureIn(wire, Answer::Briefing, file))
        return *failure;
    ReadBack read;
    read.briefing.file = file;
    bool isOther = false;
    wire.flag(isOther);
    if (isOther)
        wire.octets(read.briefing.source);
    else
        read.briefing.source = std::move(document);
    carry(wire, read.briefing);
    carryLeftOut(wire, read.leftOut);
    if (!wire.isWhole() || !isSound(read.briefing))
        return Error{SandboxError::NoSense, file, 0, {}};
    return read;
}

Result<std::vector<Document>> unpackedDocuments(std::string_view bytes, const std::string &file)
{
    WireReader wire(bytes);
    if (const std::optional<Error> failure = failureIn(wire, Answer::Documents, file))
        return *failure;
    std::vector<Document> documents;
    carryAll(wire, documents);
    bool areNamed = wire.isWhole();
    for (const Document &document : documents)
        areNamed = areNamed && isNameIn(file, document.file);
    if (!areNamed)
        return Error{SandboxError::NoSense, file, 0, {}};
    return documents;
}

} // namespace entente::sandbox
