// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/forgotten.h"
#include "core/library/store/store.h"

#include <map>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace entente::library {

/// A note before and after; nothing where it is new, or removed.
struct NoteEdit
{
    std::optional<Note> before;
    std::optional<Note> after;
};

/// A correction before and after; an empty one where there is none. Both name the same topic.
struct CorrectionEdit
{
    Correction before;
    Correction after;
};

/// Corrections that are made, and undone, in one go.
struct CorrectionsEdit
{
    std::vector<CorrectionEdit> edits;
};

/// A dossier before and after; nothing where it is new, or removed.
struct DossierEdit
{
    std::optional<Dossier> before;
    std::optional<Dossier> after;
};

/// A saved filter before and after; nothing where it is new, or removed.
struct FilterEdit
{
    std::optional<SavedFilter> before;
    std::optional<SavedFilter> after;
};

/// A briefing taken out of the library, or brought back.
struct RemovalEdit
{
    BriefingId briefing = 0;
    bool removed = true;
};

/// Briefings that become editions of another's document, or of one of their own for nothing.
struct EditionEdit
{
    std::vector<BriefingId> briefings;
    std::optional<BriefingId> before; ///< an edition of the document that they belonged to
    std::optional<BriefingId> after;
};

using Edit = std::variant<NoteEdit, CorrectionEdit, FilterEdit, RemovalEdit, EditionEdit,
                          CorrectionsEdit, DossierEdit>;

/// How far back a person can go: a day's work, and no more memory than that.
inline constexpr std::size_t mostEdits = 1000;

/// What a person did to the library, so that it can be undone and done again. An edit that the
/// store refuses is not in the log; one whose undoing it refuses stays where it is.
class EditLog final
{
public:
    explicit EditLog(Store &store) : m_store(store) {}

    /// Does an edit. Versions are those of the store, as `before` says.
    [[nodiscard]] Result<void> apply(Edit edit);
    /// Undo the last edit, or do the last undone one again; nothing where there is none.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// Drops the steps that hold words of what may not be seen any more.
    void forget(const Forgotten &forgotten);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_edits.size(); }
    /// What undo() and redo() would do; nullptr where there is nothing.
    [[nodiscard]] const Edit *undoable() const
    {
        return canUndo() ? &m_edits[m_done - 1] : nullptr;
    }
    [[nodiscard]] const Edit *redoable() const { return canRedo() ? &m_edits[m_done] : nullptr; }
    /// Versions of a note or dossier and of a correction as this log wrote them last; 0 where it
    /// did not.
    [[nodiscard]] Version versionOf(const std::string &id) const;
    [[nodiscard]] Version versionOf(BriefingId briefing, const std::string &topic) const;

private:
    [[nodiscard]] Result<void> run(const Edit &edit, bool forwards);
    [[nodiscard]] Result<void> put(const std::optional<Note> &from, const std::optional<Note> &to);
    [[nodiscard]] Result<void> put(const std::optional<Dossier> &from,
                                   const std::optional<Dossier> &to);
    /// What bears an id and a version, a note or a dossier; `remove` is for one that is gone.
    template <typename T, typename Remove>
    [[nodiscard]] Result<void> putVersioned(const std::optional<T> &from,
                                            const std::optional<T> &to, Remove remove);
    [[nodiscard]] Result<void> put(std::span<const CorrectionEdit> edits, bool forwards);
    [[nodiscard]] Result<void> put(const std::optional<SavedFilter> &from,
                                   const std::optional<SavedFilter> &to);

    Store &m_store;
    std::vector<Edit> m_edits;
    std::size_t m_done = 0;
    std::map<std::string, Version>
        m_versions; ///< of notes and dossiers, as this log wrote them last
    std::map<std::pair<BriefingId, std::string>, Version> m_corrections;
};

} // namespace entente::library
