// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfactions.h"

#include "core/reading/pdf/popplerdocument.h"

#include <PDFDoc.h>

#include <algorithm>
#include <set>

namespace entente {

namespace {

class ActionCount final
{
public:
    explicit ActionCount(Unfetched &unfetched) : m_unfetched(unfetched) {}

    /// Whether the document runs an action by itself, or who reads it by a click.
    enum class Cause : std::uint8_t { Itself, Reader };

    void take(const Object &action, Cause cause, int depth = 0)
    {
        constexpr int deepest = 16;
        if (!action.isDict() || depth > deepest || ++m_met > mostActions)
            return;
        const Object type = action.dictLookup("S");
        if (type.isName("JavaScript") || (type.isName("Rendition") && has(action, "JS")))
            m_unfetched.add(UnfetchedKind::Script);
        else if (type.isName("Launch") || type.isName("GoToR") || type.isName("GoToE")
                 || type.isName("SubmitForm") || type.isName("ImportData"))
            m_unfetched.add(UnfetchedKind::Action, fileOf(action.dictLookup("F")));
        else if (type.isName("URI") && cause == Cause::Itself)
            m_unfetched.add(UnfetchedKind::Action, utf8Of(action.dictLookup("URI")));
        const Object next = action.dictLookup("Next");
        if (next.isArray()) {
            for (int i = 0; i < next.arrayGetLength(); ++i) {
                if (isNew(next.arrayGetNF(i)))
                    take(next.arrayGet(i), cause, depth + 1);
            }
        } else if (isNew(action.dictLookupNF("Next"))) {
            take(next, cause, depth + 1);
        }
    }

    /// The actions that an object has for what may happen to it.
    void takeEvents(const Object &holder, Cause cause)
    {
        const Object events = holder.dictLookup("AA");
        for (int i = 0; events.isDict() && i < events.dictGetLength() && m_met < mostActions; ++i)
            take(events.dictGetVal(i), cause);
    }

    /// A tree of named actions. Every node is met once.
    void takeNamed(const Object &node, std::set<int> &met)
    {
        if (!node.isDict())
            return;
        const Object names = node.dictLookup("Names");
        for (int i = 1; names.isArray() && i < names.arrayGetLength() && m_met < mostActions;
             i += 2)
            take(names.arrayGet(i), Cause::Itself);
        const Object children = node.dictLookup("Kids");
        for (int i = 0; children.isArray() && i < children.arrayGetLength(); ++i) {
            const Object &child = children.arrayGetNF(i);
            if (child.isRef() && met.size() < mostNodes && met.insert(child.getRefNum()).second)
                takeNamed(children.arrayGet(i), met);
        }
    }

private:
    static constexpr std::size_t mostActions = 100'000;
    static constexpr std::size_t mostNodes = 1'000;

    static bool has(const Object &dictionary, const char *name)
    {
        return !dictionary.dictLookup(name).isNull();
    }

    /// A file specification is a string, or a dictionary with one.
    static std::string fileOf(const Object &file)
    {
        if (!file.isDict())
            return utf8Of(file);
        const std::string name = utf8Of(file.dictLookup("UF"));
        return name.empty() ? utf8Of(file.dictLookup("F")) : name;
    }

    /// Of those that follow others each is met once, lest they lead back to themselves.
    bool isNew(const Object &following)
    {
        return !following.isRef() || m_followed.insert(following.getRefNum()).second;
    }

    Unfetched &m_unfetched;
    std::set<int> m_followed;
    std::size_t m_met = 0;
};

} // namespace

void takePdfActions(PDFDoc &document, PdfDocument &found)
{
    using Cause = ActionCount::Cause;
    constexpr int mostAnnotations = 10'000; // of a page
    ActionCount count(found.unfetched);
    const Object catalog = document.getXRef()->getCatalog();
    if (!catalog.isDict())
        return;
    count.take(catalog.dictLookup("OpenAction"), Cause::Itself);
    count.takeEvents(catalog, Cause::Itself);
    const Object names = catalog.dictLookup("Names");
    std::set<int> met;
    if (names.isDict())
        count.takeNamed(names.dictLookup("JavaScript"), met);
    for (int i = 1; i <= document.getNumPages(); ++i) {
        Page *const page = document.getPage(i);
        if (page == nullptr)
            continue;
        const Object events = page->getActions();
        for (int e = 0; events.isDict() && e < events.dictGetLength(); ++e)
            count.take(events.dictGetVal(e), Cause::Itself);
        const Object annotations = page->getAnnotsObject();
        const int size = annotations.isArray()
            ? std::min(annotations.arrayGetLength(), mostAnnotations)
            : 0;
        for (int a = 0; a < size; ++a) {
            const Object annotation = annotations.arrayGet(a);
            if (!annotation.isDict())
                continue;
            count.take(annotation.dictLookup("A"), Cause::Reader);
            count.takeEvents(annotation, Cause::Reader);
        }
    }
}

} // namespace entente
